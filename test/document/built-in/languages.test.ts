import {expect} from '@open-wc/testing';
import {LANGUAGES} from '../../../src/i18n/languages.js';
import {isInScriptOf} from '../../i18n/scripts.js';
import {allTexts} from './built-in.js';

/** The languages of the widget: each has all of the built-in story. */
const TAGS = Object.keys(LANGUAGES);

const where = (isFaulty: (text: Readonly<Record<string, unknown>>) => boolean) =>
  allTexts.filter(({text}) => isFaulty(text)).map(({path}) => path);
const words = (text: Readonly<Record<string, unknown>>, tag: string) => String(text[tag] ?? '');

describe('the languages of the built-in document', () => {
  for (const tag of TAGS) {
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
    const known = new Set([...TAGS, 'attested']);
    expect(where((text) => Object.keys(text).some((key) => !known.has(key)))).to.deep.equal([]);
  });

  it('are attested only where they stand', () => {
    const claims = (text: Readonly<Record<string, unknown>>) => (text.attested ?? []) as string[];
    expect(where((text) => claims(text).some((tag) => !(tag in text)))).to.deep.equal([]);
  });
});

/** Names that Filipino-language media, or everybody, write as in English. */
const SHARED_NAMES =
  /^([A-Z]{2,}|US|Japan|Australia|China|New Zealand|India|Squad|Quad|Trilateral|Scarborough Shoal|Second Thomas Shoal|Senkaku\/Diaoyu|.*\b(Association|Agreement|Treaty|[Pp]artnership)\b.*)$/;
/** Characters that only Japanese or only Simplified Chinese has. */
const ONLY_JAPANESE = /[\u3041-\u30fa\u30fd-\u30ff発関対総図権訪軍隊島議協約東戦]/;
const ONLY_CHINESE = /[议协约东发关问间时军战队权宾岛对约签访]/u;

/** A term is written as the texts write it, which `terms.test.ts` checks. */
const isTerm = (path: string) => /\.terms\.[^.]+\.short$/.test(path);
const whereTranslated = (isFaulty: (text: Readonly<Record<string, unknown>>) => boolean) =>
  where(isFaulty).filter((path) => !isTerm(path));

describe('no text of the built-in document is in another language', () => {
  it('Filipino: not in English, names apart and what is attested to be written so', () => {
    const isAttested = ({attested}: Readonly<Record<string, unknown>>) =>
      Array.isArray(attested) && attested.includes('fil');
    expect(
      whereTranslated(
        (text) =>
          text.fil === text.en && !isAttested(text) && !SHARED_NAMES.test(words(text, 'fil')),
      ),
      'translate it; or, where Filipino sources write it as in English, add "attested": ["fil"]',
    ).to.deep.equal([]);
    expect(
      where(
        (text) =>
          /\b(the|and|with)\b/i.test(words(text, 'fil')) && !SHARED_NAMES.test(words(text, 'fil')),
      ),
    ).to.deep.equal([]);
  });

  for (const tag of TAGS) {
    it(`${tag}: in its own script, acronyms and names apart`, () => {
      expect(whereTranslated((text) => !SHARED_NAMES.test(words(text, tag)) && !isInScriptOf(tag, words(text, tag)))).to.deep.equal([]);
    });
  }

  it('Chinese: not in Japanese', () => {
    expect(where((text) => ONLY_JAPANESE.test(words(text, 'zh-Hans')))).to.deep.equal([]);
  });

  it('Japanese: not in Chinese', () => {
    expect(
      where((text) => ONLY_CHINESE.test(words(text, 'ja').replaceAll('条約', ''))),
    ).to.deep.equal([]);
  });

  it('English: in Latin letters, those of Vietnamese with them', () => {
    expect(where((text) => /[^ -\u024f\u1e00-\u1eff\u2010-\u201d\u2026]/.test(words(text, 'en')))).to.deep.equal(
      [],
    );
  });
});
