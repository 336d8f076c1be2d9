import {expect} from '@open-wc/testing';
import {RELATION_KINDS} from '../../src/document/kinds.js';
import {LANGUAGES, REVIEWS} from '../../src/i18n/all-languages.js';
import {en} from '../../src/i18n/en.js';
import type {Messages} from '../../src/i18n/messages.js';
import type {Review} from '../../src/i18n/review.js';
import {everyWording} from './every-wording.js';
import {isInScriptOf} from './scripts.js';

const languages: readonly Messages[] = Object.values(LANGUAGES);
const reviews: Readonly<Record<string, Review>> = REVIEWS;

/** Letters and acronyms that stay Latin in Japanese and Chinese: the name of a key on the keyboard. */
const LATIN_THAT_STAYS = /\bTab(?![a-z])/g;

/** What Filipino-language media write as in English. */
const SAME_IN_FILIPINO = new Set(['kind.partnership', 'network']);

describe('messages', () => {
  it('come each under the tag that its file is named for, in English and three languages at least', () => {
    expect(Object.keys(LANGUAGES)).to.include.members(['en', 'ja', 'fil', 'zh-Hans']);
    expect(languages.map(({tag}) => tag)).to.deep.equal(Object.keys(LANGUAGES));
  });

  for (const messages of languages) {
    describe(`in ${messages.tag}`, () => {
      const wordings = everyWording(messages);

      it('have the same keys as English', () => {
        expect(everyWording(messages).map(({key}) => key)).to.deep.equal(
          everyWording(en).map(({key}) => key),
        );
      });

      it('are never empty, untrimmed or unfinished', () => {
        for (const {key, words} of wordings) {
          expect(words.trim(), key).to.equal(words);
          expect(words, key).not.to.equal('');
          expect(words, key).not.to.match(/undefined|null|NaN|\[object|\$\{| {2}|\(\)|（）|TODO/);
        }
      });

      it('hold every argument they are given', () => {
        for (const {key, words, args} of wordings)
          for (const arg of args) expect(words, key).to.include(arg);
      });

      it('use none of the loaded words', () => {
        const {loaded} = reviews[messages.tag]!;
        for (const {key, words} of wordings) expect(words, key).not.to.match(loaded);
      });

      it('write RAA, never RRA', () => {
        for (const {key, words} of wordings) expect(words, key).not.to.match(/\bRRA\b/);
      });

      it('name each kind on a legend chip in at most 16 Latin or 7 East Asian characters, no two alike', () => {
        const chips = RELATION_KINDS.map((kind) => messages.kind[kind]);
        for (const chip of chips)
          expect(chip.length, chip).to.be.at.most(/[a-z]/i.test(chip) ? 16 : 7);
        expect(new Set(chips).size).to.equal(chips.length);
      });

      it('keep the status pill within 40 Latin or 20 East Asian characters', () => {
        const date = messages.tag.match(/ja|zh/) ? '2025年11月11日' : '11 Sept 2025';
        const pills = [
          messages.notYet,
          messages.inTalks(date),
          messages.signedNotInForce,
          messages.inForce(date),
          messages.firstRecord(date),
          messages.ended(date),
        ];
        for (const pill of pills)
          expect(pill.length, pill).to.be.at.most(messages.tag.match(/ja|zh/) ? 20 : 40);
      });

    });
  }

  for (const messages of languages.filter(({tag}) => tag !== 'en')) {
    const {tag} = messages;
    it(`say nothing in ${tag} in the script of another language, acronyms apart`, () => {
      const others = everyWording(messages).filter(({words}) => !isInScriptOf(tag, words.replace(LATIN_THAT_STAYS, '')));
      expect(others.map(({key, words}) => `${key}: ${words}`)).to.deep.equal([]);
    });

    it(`say in ${tag} what English says in words of their own, names of kinds apart`, () => {
      const english = new Map(everyWording(en).map(({key, words}) => [key, words]));
      const same = everyWording(messages).filter(({key, words, args}) => args.length === 0 && words === english.get(key));
      expect(same.map(({key}) => key).filter((key) => !SAME_IN_FILIPINO.has(key))).to.deep.equal([]);
    });
  }

  for (const tag of ['ja', 'zh-Hans'] as const) {
    it(`leave no Latin word and no half-width punctuation in ${tag}`, () => {
      for (const {key, words} of everyWording(LANGUAGES[tag])) {
        const rest = words.replace(LATIN_THAT_STAYS, '');
        expect(rest, key).not.to.match(/[a-z]/i);
        expect(rest, key).not.to.match(/[,.;:()!?]/);
      }
    });
  }

  it('leave no English sentence in Filipino', () => {
    const english =
      /\b(the|of|and|with|to|in|is|are|was|were|for|this|that|not|no|by|from|since|signed|force|shown|source|date|point|select(ed)?|facts?|back|close|copy|checked|kinds?|relations?)\b/i;
    for (const {key, words} of everyWording(LANGUAGES.fil))
      expect(words, key).not.to.match(english);
    expect(english.test(en.hint)).to.equal(true);
  });

  it('say exactly what the product says of the day of signature', () => {
    expect(en.signedNotInForce).to.equal('Signed, not yet in force');
    expect(en.inForce('11 Sept 2025')).to.equal('In force since 11 Sept 2025');
    expect(en.hint).to.equal('Point at, tap or tab to a country to see its ties.');
  });

  it('name as attested only keys that exist', () => {
    for (const messages of languages) {
      const known = everyWording(messages).map(({key}) => key);
      expect(known, messages.tag).to.include.members([...reviews[messages.tag]!.attested]);
    }
  });
});
