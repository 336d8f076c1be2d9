import {expect} from '@open-wc/testing';
import {builtIn} from '../document/built-in/built-in.js';
import {LANGUAGES} from '../../src/i18n/languages.js';
import {composedSentences} from './composed-sentences.js';

for (const tag of Object.keys(LANGUAGES)) {
  const sentences = Object.entries(composedSentences(builtIn, tag));
  const isSpaced = tag === 'en' || tag === 'fil';
  /** Names that do not fit, each with its sentence. */
  const faults = (fault: RegExp): string[] => sentences.filter(([, text]) => fault.test(text)).map(([what, text]) => `${what}: ${text}`);

  describe(`every sentence composed of the story in ${tag}`, () => {
    it('is there: steps, relations at each stage, countries on each day', () => {
      expect(sentences.length).to.be.greaterThan(60);
      expect(faults(/undefined|null|NaN|\[object/)).to.deep.equal([]);
    });

    it('has nothing empty: no bracket, no gap, no mark after a mark', () => {
      expect(faults(/[(（]\s*[)）]|^\s|\s$|[,;:.、。，；：]\s*[,;:、。，；：]|^$/)).to.deep.equal([]);
      if (isSpaced) expect(faults(/ {2}|\S\(| [,;:.)]/)).to.deep.equal([]);
    });

    it('has no bracket within another', () => {
      expect(faults(/[(（][^)）]*[(（]/)).to.deep.equal([]);
    });

    it('says no word twice in a row', () => {
      expect(faults(isSpaced ? /(?<![\p{L}\d])(\p{L}{2,}) \1(?![\p{L}\d])/iu : /(\p{Script=Han}{2,})\1/u)).to.deep.equal([]);
    });

    it('has the brackets, commas and spaces of its language', () => {
      if (isSpaced) expect(faults(/[（），；：。、・]/)).to.deep.equal([]);
      else expect(faults(/[(),;·]|:|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] | [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u)).to.deep.equal([]);
    });

    it('has each short form of a tie in brackets, or as a part of its name', () => {
      const bare: string[] = [];
      for (const [what, text] of sentences) {
        if (!builtIn.relations.some(({id}) => what.startsWith(`${id} `)) && !what.startsWith('step')) continue;
        const outside = text.replace(/[(（][^)）]*[)）]/g, '');
        for (const [form] of outside.matchAll(/\b(?:RAA|VFA|SOVFA|SOFA|EDCA|MDT|FPA|ACSA|DCA|COC)\b/g)) bare.push(`${what}: ${form} in ${text}`);
      }
      expect(bare).to.deep.equal([]);
    });
  });
}
