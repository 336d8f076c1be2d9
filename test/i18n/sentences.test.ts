import {expect} from '@open-wc/testing';
import {LANGUAGES} from '../../src/i18n/languages.js';
import type {Messages} from '../../src/i18n/messages.js';

const {en, ja, fil, 'zh-Hans': zhHans} = LANGUAGES;

function philippines({kind}: Messages, names: readonly [string, string, string, string]) {
  const [japan, unitedStates, australia, china] = names;
  return [
    {kind: kind.defence, ties: [{tie: 'MDT', others: [unitedStates]}]},
    {
      kind: kind.access,
      ties: [
        {tie: 'RAA', others: [japan]},
        {tie: 'VFA', others: [unitedStates]},
        {tie: 'EDCA', others: [unitedStates]},
      ],
    },
    {kind: kind.grouping, ties: [{tie: 'Squad', others: [australia, japan, unitedStates]}]},
    {kind: kind.dispute, ties: [{tie: 'SCS', others: [china]}]},
  ];
}

describe('sentences', () => {
  it('tell a country’s ties in English, articles included', () => {
    expect(
      en.countryCaption(
        'Philippines',
        philippines(en, ['Japan', 'United States', 'Australia', 'China']),
      ),
    ).to.equal(
      'Philippines: mutual defence with the United States (MDT); visiting forces with Japan (RAA), ' +
        'the United States (VFA, EDCA); grouping: Squad (Australia, Japan and the United States); dispute with China (SCS).',
    );
  });

  it('tell a country’s ties in Japanese', () => {
    expect(
      ja.countryCaption('フィリピン', philippines(ja, ['日本', '米国', 'オーストラリア', '中国'])),
    ).to.equal(
      'フィリピンの関係。相互防衛：米国と（MDT）。訪問部隊：日本と（RAA）、米国と（VFA、EDCA）。' +
        '枠組み：Squad（オーストラリア、日本、米国と）。係争：中国と（SCS）。',
    );
  });

  it('tell a country’s ties in Filipino', () => {
    expect(
      fil.countryCaption(
        'Pilipinas',
        philippines(fil, ['Japan', 'Estados Unidos', 'Australia', 'China']),
      ),
    ).to.equal(
      'Pilipinas: mutual defense sa Estados Unidos (MDT); visiting forces sa Japan (RAA), ' +
        'Estados Unidos (VFA, EDCA); pangkat: Squad (Australia, Japan at Estados Unidos); alitan sa China (SCS).',
    );
  });

  it('tell a country’s ties in Simplified Chinese', () => {
    expect(
      zhHans.countryCaption('菲律宾', philippines(zhHans, ['日本', '美国', '澳大利亚', '中国'])),
    ).to.equal(
      '菲律宾的关系。共同防御：与美国（MDT）；访问部队：与日本（RAA）、与美国（VFA、EDCA）；' +
        '多边机制：Squad（与澳大利亚、日本、美国）；争议：与中国（SCS）。',
    );
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
    expect([
      en.kindCount('access', 1),
      en.kindCount('access', 2),
      en.kindCount('defence', 0),
    ]).to.deep.equal([
      '1 visiting-forces agreement',
      '2 visiting-forces agreements',
      '0 mutual-defence treaties',
    ]);
    expect([en.moreFacts(1), en.moreFacts(2)]).to.deep.equal(['1 more fact', '2 more facts']);
  });

  it('put a status into brackets as part of the sentence', () => {
    expect(en.named('RAA', en.inForce({inForce: '11 Sept 2025'}))).to.equal(
      'RAA (in force since 11 Sept 2025)',
    );
    expect(ja.named('RAA', ja.inForce({inForce: '2025年9月11日'}))).to.equal(
      'RAA（2025年9月11日発効）',
    );
    for (const messages of [en, ja, fil, zhHans]) {
      const words = messages.named('①', messages.disputeDocumented({since: '②'}));
      expect(words.match(/[(（]/g), words).to.have.length(1);
    }
  });
});
