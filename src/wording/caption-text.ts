import type {Words} from '../i18n/words.js';
import type {Model, ShownRelation, Target} from '../model/model.js';
import type {Moment} from '../model/moments.js';
import {placeById, relationById, relationsOfPair, targetOf} from '../model/queries.js';
import {countryCaption} from './country-caption.js';
import {countryNames, membersBesides, otherNames} from './member-names.js';
import type {Marks} from './marks.js';
import {plainName} from './plain-name.js';
import {statusText} from './status-text.js';

const NO_MARKS: Marks = {kind: (_, text) => text, name: (text) => text};

/** The sentence for what a reader points at, focuses or has selected; empty for an id that is not shown. */
export function targetCaption(target: Target, model: Model, words: Words, marks = NO_MARKS): string {
  if (target.type === 'country') return countryCaption(target.id, model, words, marks);
  if (target.type === 'pair') {
    const names = countryNames(target.between, model, words);
    return relationsCaption(names, relationsOfPair(model, target.between), model, words, marks);
  }
  if (target.type === 'place') {
    const place = placeById(model, target.id);
    return place ? words.messages.eventCaption(words.text(place.name), words.text(place.text)) : '';
  }
  const shown = relationById(model, target.id);
  return shown ? relationsCaption(otherNames(shown, null, model, words), [shown], model, words, marks) : '';
}

/** The caption for several ids at once, as a fact may name them: the first one that is shown speaks. */
export function captionFor(ids: readonly string[], model: Model, words: Words, marks = NO_MARKS): string {
  for (const id of ids) {
    const target = targetOf(model, id);
    const caption = target ? targetCaption(target, model, words, marks) : '';
    if (caption) return caption;
  }
  return '';
}

/** The moment of the edition in words; empty where the edition is before all of them or is today's. */
export function editionCaption(model: Model, words: Words): string {
  const moment = model.isDated ? model.moments[model.momentIndex] : undefined;
  return moment ? words.messages.eventCaption(words.day(moment.date), happeningsText(moment, model, words)) : '';
}

/** What the strip says while nothing is lit: how to begin, or why the line that the card tells of is missing. */
export function restingCaption({all, kinds, subject}: Model, {messages, text}: Words): string {
  const {kind, relation} = subject;
  const isOff = all.includes(subject) && kinds.some((entry) => entry.kind === kind && !entry.isOn);
  return isOff ? messages.subjectOff(text(relation.short), messages.kind[kind]) : messages.hint;
}

/** What happened on the day of a stop, without the day. */
export function happeningsText({happenings}: Moment, model: Model, words: Words): string {
  const {messages, text} = words;
  return messages.happenings(
    happenings.map(({text: told, relation, step}) =>
      step && relation
        ? messages.step[step](
            plainName({relation, isSubject: relation.id === model.subject.id}, model, words),
            membersBesides([], relation, model, words),
          )
        : text(told),
    ),
  );
}

function relationsCaption(
  names: readonly string[],
  relations: readonly ShownRelation[],
  model: Model,
  words: Words,
  marks: Marks,
): string {
  const parts = relations.map((shown) =>
    marks.kind(shown.kind, words.messages.standing(plainName(shown, model, words), statusText(shown, words))),
  );
  return words.messages.pairCaption(names.map(marks.name), parts);
}
