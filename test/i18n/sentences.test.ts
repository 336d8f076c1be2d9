import {expect} from '@open-wc/testing';
import {LANGUAGES} from '../../src/i18n/languages.js';
import type {Messages} from '../../src/i18n/messages.js';
import {STEPS} from './every-wording.js';

const {en, ja, fil, 'zh-Hans': zhHans} = LANGUAGES;

/** The Philippines as the caption tells of it, with the names of each language. */
function philippines(
  messages: Messages,
  [own, japan, unitedStates, china, sea]: readonly [string, string, string, string, string],
): string {
  return messages.countryCaption(own, [
    messages.with('RAA', [japan]),
    messages.with(['MDT', 'VFA', 'EDCA'], [unitedStates]),
    messages.with([messages.disputeOver(sea), 'COC'], [china]),
    messages.memberOf(['Squad', 'Quad']),
  ]);
}

describe('sentences', () => {
  it('tell a country’s ties in each language, with the article where English needs one', () => {
    expect([
      philippines(en, ['Philippines', 'Japan', 'US', 'China', 'South China Sea']),
      philippines(ja, ['フィリピン', '日本', '米国', '中国', '南シナ海']),
      philippines(fil, ['Pilipinas', 'Japan', 'US', 'China', 'South China Sea']),
      philippines(zhHans, ['菲律宾', '日本', '美国', '中国', '南海']),
    ]).to.deep.equal([
      'Philippines: RAA with Japan; MDT, VFA, EDCA with the US; South China Sea dispute, COC with China; in Squad, Quad.',
      'フィリピン：RAA（日本と）、MDT・VFA・EDCA（米国と）、南シナ海の係争・COC（中国と）、Squad・Quadに参加。',
      'Pilipinas: RAA kasama ang Japan; MDT, VFA, EDCA kasama ang US; alitan sa South China Sea, COC kasama ang China; nasa Squad, Quad.',
      '菲律宾：RAA（与日本）；MDT、VFA、EDCA（与美国）；南海争议、COC（与中国）；参加Squad、Quad。',
    ]);
  });

  it('tell each step of an agreement as something that happens on a day', () => {
    const told = [en, ja, fil, zhHans].map(({step}) => STEPS.map((each) => step[each]('RAA')));
    expect(told).to.deep.equal([
      ['RAA: talks begin', 'RAA is signed', 'RAA enters into force', 'RAA begins', 'RAA ends'],
      ['RAAの交渉開始', 'RAAに署名', 'RAAが発効', 'RAAが始まる', 'RAAが終了'],
      [
        'Nagsimula ang pag-uusap sa RAA',
        'Nilagdaan ang RAA',
        'Nagkabisa ang RAA',
        'Nagsimula ang RAA',
        'Natapos ang RAA',
      ],
      ['开始谈判RAA', '签署RAA', 'RAA生效', 'RAA开始', 'RAA结束'],
    ]);
  });

  it('name an agreement by its makers without changing how a country is spelled', () => {
    expect([
      en.step.signed(en.between('RAA', ['Japan', 'Philippines'])),
      ja.step.signed(ja.between('RAA', ['日本', 'フィリピン'])),
      fil.step.signed(fil.between('RAA', ['Japan', 'Pilipinas'])),
      zhHans.step.signed(zhHans.between('RAA', ['日本', '菲律宾'])),
    ]).to.deep.equal([
      'RAA between Japan and the Philippines is signed',
      '日本とフィリピンのRAAに署名',
      'Nilagdaan ang RAA ng Japan at Pilipinas',
      '签署日本与菲律宾的RAA',
    ]);
  });

  it('say of what has no known beginning that its day is only on record here', () => {
    expect([en, ja, fil, zhHans].map(({firstRecord}) => firstRecord('①'))).to.deep.equal([
      'On record here since ①',
      '本資料の記録は①から',
      'Nakatala rito mula ①',
      '本资料自①起有记录',
    ]);
  });

  it('join names the way each language does', () => {
    const names = ['A', 'B', 'C'];
    expect([en, ja, fil, zhHans].map(({list}) => list(names))).to.deep.equal([
      'A, B and C',
      'A、B、C',
      'A, B at C',
      'A、B、C',
    ]);
    expect([en, fil].map(({list}) => list(['A', 'B']))).to.deep.equal(['A and B', 'A at B']);
    for (const {list} of [en, ja, fil, zhHans])
      expect([list([]), list(['A'])]).to.deep.equal(['', 'A']);
  });

  it('give English names their article in a sentence, and only there', () => {
    expect(en.list(['Japan', 'Philippines', 'US'])).to.equal('Japan, the Philippines and the US');
    expect(en.list(['Ukraine', 'USA team'])).to.equal('Ukraine and USA team');
    expect(en.pairCaption(['Philippines', 'United States'], ['MDT'])).to.equal(
      'Philippines – United States: MDT',
    );
  });

  it('never read a disputed sea as belonging to the other country', () => {
    const sentences = [
      ja.with('南シナ海', ['中国']),
      zhHans.with('南海', ['中国']),
      fil.with('South China Sea', ['China']),
    ];
    expect(sentences).to.deep.equal([
      '南シナ海（中国と）',
      '南海（与中国）',
      'South China Sea kasama ang China',
    ]);
  });

  it('count in the singular and the plural where a language has them', () => {
    expect([en.moreFacts(1), en.moreFacts(2)]).to.deep.equal(['1 more fact', '2 more facts']);
  });

  it('put a status into brackets as part of the sentence', () => {
    expect(en.named('RAA', en.inForce('11 Sept 2025'))).to.equal(
      'RAA (in force since 11 Sept 2025)',
    );
    expect(ja.named('RAA', ja.inForce('2025年9月11日'))).to.equal('RAA（2025年9月11日発効）');
    for (const messages of [en, ja, fil, zhHans]) {
      const words = messages.named('①', messages.disputeDocumented('②'));
      expect(words.match(/[(（]/g), words).to.have.length(1);
    }
  });
});
