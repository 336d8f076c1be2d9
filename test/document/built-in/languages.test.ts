import {expect} from '@open-wc/testing';
import {allTexts} from './built-in.js';

/** The languages of the widget. */
const LANGUAGES = ['en', 'ja', 'fil', 'zh-Hans'];
/** Those of them in which the document has begun to speak. */
const SPOKEN = LANGUAGES.filter((tag) => allTexts.some(({text}) => tag in text));

const where = (isFaulty: (text: Readonly<Record<string, unknown>>) => boolean) =>
  allTexts.filter(({text}) => isFaulty(text)).map(({path}) => path);
const words = (text: Readonly<Record<string, unknown>>, tag: string) => String(text[tag] ?? '');

describe('the languages of the built-in document', () => {
  for (const tag of SPOKEN) {
    it(`have every text in ${tag}`, () => {
      expect(where((text) => !words(text, tag).trim())).to.deep.equal([]);
    });

    it(`give the same years in ${tag} as in English`, () => {
      const years = (text: string) => [...new Set(text.match(/\b(19|20)\d\d(?!\d)/g) ?? [])];
      expect(
        where((text) => years(words(text, 'en')).some((year) => !words(text, tag).includes(year))),
      ).to.deep.equal([]);
    });

    it(`call the agreement RAA in ${tag}`, () => {
      expect(where((text) => words(text, tag).includes('RRA'))).to.deep.equal([]);
    });

    it(`use the letters of ${tag} and no mark-up`, () => {
      expect(
        where((text) => /[<>]|&\w+;|\s{2}|^\s|\s$|\uFFFD/.test(words(text, tag))),
      ).to.deep.equal([]);
    });
  }

  it('are those of the widget, beside the note on which are attested', () => {
    const known = new Set([...LANGUAGES, 'attested']);
    expect(where((text) => Object.keys(text).some((key) => !known.has(key)))).to.deep.equal([]);
  });

  it('are attested only where they stand', () => {
    const claims = (text: Readonly<Record<string, unknown>>) => (text.attested ?? []) as string[];
    expect(where((text) => claims(text).some((tag) => !(tag in text)))).to.deep.equal([]);
  });
});
