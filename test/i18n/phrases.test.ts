import {expect} from '@open-wc/testing';
import {ja} from '../../src/i18n/ja.js';
import {LANGUAGES} from '../../src/i18n/languages.js';
import {phrases} from '../../src/i18n/phrases.js';
import {everyWording} from './every-wording.js';

const TEXTS = [
  '日・フィリピン部隊間協力円滑化協定は、互いの部隊が訪問する際の手続と法的地位を定める。',
  'フェルディナンド・マルコス大統領が署名に立ち会い、上川陽子外相（当時）とギルベルト・テオドロ国防相が署名した。',
  '尖閣諸島（中国名・釣魚島）をめぐり、双方の主張が対立している。',
];

describe('phrases', () => {
  it('end a line after particles and stops, not inside a name', () => {
    expect(phrases(TEXTS[1]!, ja).join('|')).to.equal(
      'フェルディナンド・|マルコス大統領が|署名に|立ち|会い、|上川陽子外相|（当時）と|ギルベルト・|テオドロ国防相が|署名した。',
    );
    expect(phrases(TEXTS[2]!, ja).join('|')).to.equal(
      '尖閣諸島|（中国名・|釣魚島）をめぐり、|双方の|主張が|対立している。',
    );
  });

  it('are the text again when joined', () => {
    const texts = [
      ...TEXTS,
      '',
      'RAA',
      'あ',
      '。',
      '（）',
      'a b　c',
      '😀\ud83d',
      ...everyWording(ja).map(({words}) => words),
    ];
    for (const text of texts) expect(phrases(text, ja).join('')).to.equal(text);
  });

  it('never begin with a closing bracket or a stop, nor end with an opening bracket', () => {
    for (const {words} of [...TEXTS.map((text) => ({words: text})), ...everyWording(ja)]) {
      for (const phrase of phrases(words, ja).slice(1))
        expect(phrase, words).not.to.match(/^[、。，；：）」』》ー]/);
      for (const phrase of phrases(words, ja).slice(0, -1))
        expect(phrase, words).not.to.match(/[（「『《]$/);
    }
  });

  it('leave other languages whole', () => {
    const others = Object.values(LANGUAGES).filter((messages) => messages !== ja);
    for (const messages of others) expect(phrases(TEXTS[0]!, messages), messages.tag).to.deep.equal([TEXTS[0]]);
  });
});
