import {expect} from '@open-wc/testing';
import {RELATION_KINDS} from '../../../src/document/kinds.js';
import {LANGUAGES} from '../../../src/i18n/languages.js';
import {wordsFor} from '../../../src/i18n/words.js';
import {buildModel} from '../../../src/model/build-model.js';
import {targetCaption} from '../../../src/wording/caption-text.js';
import {builtIn, english, relationOf} from './built-in.js';

const KINDS = new Set(RELATION_KINDS);
const treaties = builtIn.relations.filter(({kind}) => kind === 'defence');
/** What a summary says of a treaty whose sides promise to help each other. */
const PROMISE = 'would act';
const bare = treaties.filter(({summary}) => !english(summary).includes(PROMISE));
const MUTUAL = /mutual|each other|相互|isa’t isa|共同/i;

describe('a treaty on defence of the built-in document', () => {
  it('is of unknown terms exactly where its summary tells of no promise', () => {
    expect(bare.map(({id}) => id)).to.include('jp-us-treaty-1951');
    expect(treaties.filter(({isOfUnknownTerms}) => isOfUnknownTerms)).to.deep.equal(bare);
  });

  for (const tag of Object.keys(LANGUAGES)) {
    const words = wordsFor([tag]);
    const captionsOn = (day: string, ids: readonly string[]) => {
      const model = buildModel({document: builtIn, countries: null, kinds: KINDS, day, today: '2026-11-25'});
      return ids.map((id) => targetCaption({type: 'country', id}, model, words));
    };

    it(`is no promise in what is said of a country where its terms are unknown: ${tag}`, () => {
      for (const {id, short, signed, inForce, members} of bare)
        for (const day of [signed!, inForce!, '1959-12-31'])
          for (const caption of captionsOn(day, members)) {
            expect(caption, id).to.include(words.text(short));
            const part = caption.split(/[;；。、]/).find((one) => one.includes(words.text(short)));
            expect(part, id).not.to.match(MUTUAL);
          }
    });

    it(`is a promise in what is said of a country where its summary tells of one: ${tag}`, () => {
      const [caption] = captionsOn('1960-06-23', ['JP']);
      expect(caption).to.include(words.text(relationOf('jp-us-treaty').short)).and.match(MUTUAL);
    });

    it(`is counted under a label that holds for all of them: ${tag}`, () => {
      expect(words.messages.kind.defence).not.to.match(MUTUAL);
    });
  }
});
