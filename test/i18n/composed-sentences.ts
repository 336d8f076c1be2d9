/** Every sentence that the widget composes of the built-in story, for a person to read and for a test to compare. */
import {RELATION_KINDS} from '../../src/document/kinds.js';
import {firstDay} from '../../src/document/partial-day.js';
import type {ExplainerDocument} from '../../src/document/types.js';
import {wordsFor} from '../../src/i18n/words.js';
import {buildModel} from '../../src/model/build-model.js';
import {happeningsText, targetCaption} from '../../src/wording/caption-text.js';
import {plainName} from '../../src/wording/plain-name.js';
import {statusText} from '../../src/wording/status-text.js';

const TODAY = '2026-11-25';
/** Days on which the captions of countries differ: only treaties of 1951, and these in force; the RAA in talks, signed, in force; today. */
const DAYS = ['1951-12-31', '1959-12-31', '2023-12-01', '2024-07-08', TODAY];
const KINDS = new Set(RELATION_KINDS);

/** Sentences by what they tell of: each step of the timeline, each relation at each of its stages, each country. */
export function composedSentences(document: ExplainerDocument, tag: string): Readonly<Record<string, string>> {
  const words = wordsFor([tag]);
  const modelOn = (day: string) => buildModel({document, countries: null, kinds: KINDS, day, today: TODAY});
  const sentences: Record<string, string> = {};

  for (const moment of modelOn(TODAY).moments) {
    // What an editor wrote is read in the document; here stands what is composed.
    const happenings = moment.happenings.filter(({step}) => step);
    const text = happeningsText({...moment, happenings}, modelOn(TODAY), words);
    if (text) sentences[`step ${moment.date}`] = text;
  }
  for (const {id, talks, signed, inForce, since, ended} of document.relations) {
    for (const day of [talks, signed, inForce, since, ended, TODAY]) {
      if (!day || day === 'unknown') continue;
      const model = modelOn(firstDay(day));
      const shown = model.all.find((one) => one.id === id);
      if (shown) sentences[`${id} ${shown.stage}`] = words.messages.standing(plainName(shown, model, words), statusText(shown, words));
    }
  }
  for (const day of DAYS) {
    const model = modelOn(day);
    for (const {id} of model.countries) sentences[`${id} ${day}`] = targetCaption({type: 'country', id}, model, words);
  }
  return sentences;
}
