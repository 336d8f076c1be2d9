import {expect} from '@open-wc/testing';
import {allTexts} from './built-in.js';

/** The texts in a language, as `path: words`, in which a pattern is found. */
const found = (tag: string, pattern: RegExp): string[] =>
  allTexts.flatMap(({path, text}) => (pattern.test(String(text[tag])) ? `${path}: ${String(text[tag])}` : []));

/** A character of Japanese or Chinese script, or of its own punctuation. */
const CJK = '[\\u3001-\\u30ff\\u4e00-\\u9fff\\uff01-\\uff60]';
/** Marks of Latin script: commas, brackets, a slash, a dash, the middle dot with its blanks (within a name it is Chinese). */
const HALF_WIDTH = '([,.:;()/!?\\u2013]| \\u00b7 )';

describe('the typography of the built-in texts', () => {
  for (const tag of ['ja', 'zh-Hans']) {
    it(`has no half-width mark beside a character of its script: ${tag}`, () => {
      expect(found(tag, new RegExp(`${CJK} ?${HALF_WIDTH}|${HALF_WIDTH} ?${CJK}`))).to.deep.equal([]);
    });

    it(`has no blank between characters of its script: ${tag}`, () => {
      expect(found(tag, new RegExp(`${CJK} ${CJK}`))).to.deep.equal([]);
    });
  }

  it('quotes in the way of each language', () => {
    expect(found('ja', /[‘’“”"]/)).to.deep.equal([]);
    expect(found('zh-Hans', /[「」『』"]/)).to.deep.equal([]);
    expect(found('en', /["“”「」]/)).to.deep.equal([]);
    expect(found('fil', /["“”「」]/)).to.deep.equal([]);
  });

  it('lists with the comma of each language', () => {
    expect(found('ja', /，/)).to.deep.equal([]);
  });
});

describe('words that the second reading struck out', () => {
  const STRUCK: Readonly<Record<string, RegExp>> = {
    // Weaker than the source, about to be read as an accident or as in force, not the usual term, a person for a tie.
    en: /wartime history|is grounded|then ministers|not known|\(2024\)|\bfeatures\b|strategic partners\b(?! since)|\bManila was/i,
    ja: /戦時の歴史|(?<!意図的に)座礁(?!させ)|発効日は不明|訪問軍隊|訪問部隊に関する|特別パートナー|戦略的パートナー(?!シップ)|スクアッド|係争|三か国|対日条約|巡回展開|釣魚台(?!列嶼)|が始まる|（当時）/,
    fil: /noong digmaan|mga ministro noon|katuwang|pakikipagtuwang|petrolyo|puwersang bumibisita|Nakasadsad sa|Amerika|pandepensang|di-kailangan|mula (19|20)\d\d|Mataas na Kapulungan/i,
    'zh-Hans': /战争历史|不详|访问部队协定|访问部队地位协定|兵力态势|谅解|战略伙伴(?!关系)|特殊伙伴|时任|(?<!部分)提出主张|钓鱼台(?!列屿)|当地|马辛洛克浅滩|行政管辖的领土/,
  };

  for (const [tag, pattern] of Object.entries(STRUCK))
    it(`do not come back in ${tag}`, () => {
      expect(found(tag, pattern)).to.deep.equal([]);
    });
});
