import {expect} from '@open-wc/testing';
import {wordsFor} from '../../../src/i18n/words.js';
import {glossary} from '../../../src/wording/glossary.js';
import {allTexts, builtIn} from './built-in.js';

const LANGUAGES = ['en', 'ja', 'fil', 'zh-Hans'];
/** Letters that stand for several words, with digits and hyphens among them. */
const SHORT_FORM = /(?<![\w-])(?=[\w-]*[A-Z][\w-]*[A-Z0-9])[A-Z][\w-]*[A-Z0-9](?![\w-])|2(?:\+|プラス)2/g;
/** Words that mean something else here than elsewhere. */
const OF_ART = /\b(Diet|Squad|Quad|Trilateral|nine-dash line|arbitral tribunal|ASEAN)\b|クアッド|九段線|九段线|东盟|国会/g;
/** Known to everybody; and the short name of a country, whose node has its name. */
const PLAIN = ['UN', 'UK', 'US'];

/** What is shown, by language: all texts but the glossary's own. */
const shown = (tag: string): string[] =>
  allTexts.filter(({path}) => !path.startsWith('document.terms')).map(({text}) => String(text[tag]));

describe('the glossary of the built-in document', () => {
  for (const tag of LANGUAGES)
    it(`has every short form and term of art that is shown in ${tag}`, () => {
      const {cut, termOf} = glossary(builtIn.terms, wordsFor([tag]));
      const missing = shown(tag).flatMap((text) => {
        const found = cut(text).filter(termOf);
        return [...text.matchAll(SHORT_FORM), ...text.matchAll(OF_ART)]
          .map(([form]) => form)
          .filter((form) => !PLAIN.includes(form) && !found.some((term) => term.includes(form)));
      });
      expect([...new Set(missing)]).to.deep.equal([]);
    });

  it('finds these among the forms, so that the search above is no idle one', () => {
    const forms = new Set(shown('en').flatMap((text) => text.match(SHORT_FORM) ?? []));
    expect([...forms]).to.include.members(['RAA', 'MDT', 'VFA', 'SOFA', 'ANZUS', 'AUKUS', 'TC-90', '2+2', 'US']);
  });

  it('has no term that no text has', () => {
    const idle = builtIn.terms.filter((term) =>
      LANGUAGES.every((tag) => {
        const {cut, termOf} = glossary([term], wordsFor([tag]));
        return !shown(tag).some((text) => cut(text).some(termOf));
      }),
    );
    expect(idle.map(({id}) => id)).to.deep.equal([]);
  });

  it('says more than the term, and not with the term alone', () => {
    for (const {id, short, text} of builtIn.terms)
      for (const tag of LANGUAGES) {
        const {text: told} = wordsFor([tag]);
        expect(told(text).length, `${id} in ${tag}`).to.be.greaterThan(told(short).length);
        expect(told(text).startsWith(told(short)), `${id} in ${tag}`).to.equal(false);
      }
  });
});
