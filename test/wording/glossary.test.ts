import {expect} from '@open-wc/testing';
import type {Localized, Term} from '../../src/document/types.js';
import {wordsFor} from '../../src/i18n/words.js';
import {glossary} from '../../src/wording/glossary.js';

const term = (short: Localized): Term => ({id: JSON.stringify(short), short, text: 'A meaning.', sources: []});

/** A text with its terms in brackets. */
const marked = (shorts: readonly Localized[], text: string, lang = 'en'): string =>
  glossary(shorts.map(term), wordsFor([lang]))
    .cut(text)
    .map((piece, index) => (index % 2 > 0 ? `[${piece}]` : piece))
    .join('');

describe('terms in running text', () => {
  it('are found as whole words', () => {
    expect(marked(['RAA'], 'The RAA, (RAA) and RAA’s')).to.equal('The [RAA], ([RAA]) and [RAA]’s');
    expect(marked(['RAA', '2+2'], 'RAAs, xRAA, RAA2, ÉRAA, RAAé, RAА, 12+2, 2+23')).to.equal(
      'RAAs, xRAA, RAA2, ÉRAA, RAAé, RAА, 12+2, 2+23',
    );
    expect(marked(['2+2'], 'a 2+2 meeting')).to.equal('a [2+2] meeting');
  });

  it('keep capitals and small letters apart', () => {
    expect(marked(['Diet'], 'a diet, the Diet, the DIET')).to.equal('a diet, the [Diet], the DIET');
  });

  it('are the longer one where two begin at the same place', () => {
    expect(marked(['nine', 'nine-dash line', 'nine-dash'], 'the nine-dash line, nine-dash, nine')).to.equal(
      'the [nine-dash line], [nine-dash], [nine]',
    );
    expect(marked(['VFA', 'VFA talks'], 'VFA talkshow')).to.equal('[VFA] talkshow');
  });

  it('are found between the characters of a script without spaces', () => {
    expect(marked([{ja: '国会'}], '日本の国会承認が完了', 'ja')).to.equal('日本の[国会]承認が完了');
    expect(marked(['RAA'], 'RAAの交渉、日比RAAは', 'ja')).to.equal('[RAA]の交渉、日比[RAA]は');
    expect(marked([{'zh-Hans': '九段线'}, '2+2'], '在“九段线”内，“2+2”会议，第2+2次', 'zh')).to.equal(
      '在“[九段线]”内，“[2+2]”会议，第[2+2]次',
    );
    expect(marked([{ja: '2プラス2'}], '（2プラス2）、12プラス2', 'ja')).to.equal('（[2プラス2]）、12プラス2');
    expect(marked(['สนธิ'], 'มีสนธิสัญญา')).to.equal('มี[สนธิ]สัญญา');
  });

  it('are looked for in the language of the reader', () => {
    const diet = {en: 'Diet', ja: '国会'};
    expect(marked([diet], 'the Diet, 国会', 'ja')).to.equal('the Diet, [国会]');
    expect(marked([diet], 'the Diet, 国会', 'fil')).to.equal('the [Diet], 国会');
  });

  it('may have any characters, those of patterns too', () => {
    expect(marked(['C++ (std)', '.*', 'a|b', '^$'], 'C++ (std) .* a|b ^$ xyz')).to.equal('[C++ (std)] [.*] [a|b] [^$] xyz');
  });

  it('leave a text whole that has none of them, and every text where there are none', () => {
    expect(glossary([], wordsFor(['en'])).cut('The RAA')).to.deep.equal(['The RAA']);
    expect(glossary([term('RAA')], wordsFor(['en'])).cut('')).to.deep.equal(['']);
  });

  it('tell what they stand for', () => {
    const found = glossary([term('RAA')], wordsFor(['en']));
    expect(found.termOf('RAA')?.text).to.equal('A meaning.');
    expect(found.termOf('The ')).to.equal(undefined);
  });
});
