import {expect} from '@open-wc/testing';
import {RELATION_KINDS} from '../../src/document/kinds.js';
import {attested} from '../../src/i18n/attested.js';
import {en} from '../../src/i18n/en.js';
import {LANGUAGES} from '../../src/i18n/languages.js';
import {everyWording, MARKS} from './every-wording.js';

const languages = Object.values(LANGUAGES);

/** Letters and acronyms that stay Latin in Japanese and Chinese: the name of a key on the keyboard. */
const LATIN_THAT_STAYS = /\bTab(?![a-z])/g;

/** What the neutrality rules keep out, and words that date or take sides. */
const LOADED: Readonly<Record<string, RegExp>> = {
  en: /\b(illegal|aggressi|bully|provo[ck]|invad|reclaim|ancient|rightful|all(y|ies|iance)\b|against|counter|deter|now\b|currently|recently|new\b(?! tab)|latest|centur)/i,
  ja: /同盟|違法|侵略|挑発|威圧|固有|対抗|抑止|現在|最近|最新/,
  fil: /\b(kaalyado|alyansa|ilegal|agresibo|pananakop|laban sa|ngayon lang|kamakailan|pinakabagong balita)/i,
  'zh-Hans': /同盟|盟友|盟国|非法|侵略|挑衅|霸凌|固有|自古|对抗|威慑|目前|最近|最新/,
};

describe('messages', () => {
  it('come in English, Japanese, Filipino and Simplified Chinese, each under its own tag', () => {
    expect(Object.keys(LANGUAGES)).to.deep.equal(['en', 'ja', 'fil', 'zh-Hans']);
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
        for (const {key, words} of wordings) expect(words, key).not.to.match(LOADED[messages.tag]!);
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

      it('call a dispute unresolved and give its day as that of an event listed here, not as an age', () => {
        const words = messages.disputeDocumented(MARKS[0]);
        expect(words).to.match(/^(Unresolved|未解決|Hindi pa nalulutas|未解决)/);
        expect(words).to.match(/event listed|最初の出来事|unang pangyayaring|首个事件/);
        expect(words).not.to.match(/\d|years?\b|taon|年間|多年/);
      });
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

  it('say in Filipino nothing that English says in the same words, names aside', () => {
    const english = new Map(everyWording(en).map(({key, words}) => [key, words]));
    const same = everyWording(LANGUAGES.fil).filter(
      ({key, words, args}) => args.length === 0 && words === english.get(key),
    );
    expect(same.map(({key}) => key)).to.deep.equal(['kind.access', 'network']);
  });

  it('say exactly what the product says of the day of signature', () => {
    expect(en.signedNotInForce).to.equal('Signed, not yet in force');
    expect(en.inForce('11 Sept 2025')).to.equal('In force since 11 Sept 2025');
    expect(en.hint).to.equal('Point at, tap or tab to a country to see its ties.');
  });

  it('name as attested only keys that exist', () => {
    for (const [tag, keys] of Object.entries(attested)) {
      const known = everyWording(LANGUAGES[tag as keyof typeof LANGUAGES]).map(({key}) => key);
      expect(known, tag).to.include.members([...keys]);
    }
  });
});
