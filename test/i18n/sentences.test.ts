import {expect} from '@open-wc/testing';
import {LANGUAGES} from '../../src/i18n/languages.js';

const {en, ja, fil, 'zh-Hans': zhHans} = LANGUAGES;

describe('sentences', () => {
  it('say of what has no known beginning that its day is only on record here', () => {
    expect([en, ja, fil, zhHans].map(({firstRecord}) => firstRecord('①'))).to.deep.equal([
      'On record here since ①',
      '本資料の記録は①から',
      'Nakatala rito mula noong ①',
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
      en.deed.dispute([en.disputesWith('China', ['South China Sea'])]),
      ja.deed.dispute([ja.disputesWith('中国', ['南シナ海'])]),
      fil.deed.dispute([fil.disputesWith('China', ['South China Sea'])]),
      zhHans.deed.dispute([zhHans.disputesWith('中国', ['南海'])]),
    ];
    expect(sentences).to.deep.equal([
      'dispute with China over the South China Sea',
      '南シナ海をめぐり中国と主張が対立',
      'alitan: sa China ukol sa South China Sea',
      '与中国就南海存在争议',
    ]);
  });

  it('tell a step of any agreement with its article and without its countries twice', () => {
    expect(en.step.signed('RAA', ['Philippines', 'Japan'])).to.equal('The Philippines and Japan sign the RAA');
    expect(en.step['in-force']('RAA', ['Japan', 'Philippines'])).to.equal('The RAA between Japan and the Philippines enters into force');
    expect(en.step.ended('Treaty between Japan and China', ['Japan', 'China'])).to.equal('The Treaty between Japan and China ends');
    expect(en.step.formed('The Five', ['Japan', 'eSwatini'])).to.equal('Japan and eSwatini form The Five');
  });

  it('tell several steps of one day as sentences', () => {
    expect([en, ja, fil, zhHans].map(({happenings}) => happenings(['①', '②']))).to.deep.equal(['①. ②', '①。②', '①. ②', '①；②']);
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
      const words = messages.named('①', messages.asOf('②'));
      expect(words.match(/[(（]/g), words).to.have.length(1);
    }
  });
});
