import {kindOf, type RelationKind} from '../document/kinds.js';
import type {Words} from '../i18n/words.js';
import type {Model, ShownRelation, Target} from '../model/model.js';
import type {Moment} from '../model/moments.js';
import {placeById, relationById, relationsOf, relationsOfPair, targetOf} from '../model/queries.js';
import {countryNames, membersBesides, otherNames} from './member-names.js';
import {statusText} from './status-text.js';

/** How a caption marks its parts for a view that draws the line of each kind before its name; plain text has no marks. */
export interface Marks {
  readonly kind: (kind: RelationKind, text: string) => string;
  /** The countries that the sentence is about. */
  readonly name: (text: string) => string;
}

const NO_MARKS: Marks = {kind: (_, text) => text, name: (text) => text};

/** The sentence for what a reader points at, focuses or has selected; empty for an id that is not shown. */
export function targetCaption(target: Target, model: Model, words: Words, marks = NO_MARKS): string {
  if (target.type === 'country') return countryCaption(target.id, model, words, marks);
  if (target.type === 'pair') {
    const names = countryNames(target.between, model, words);
    return relationsCaption(names, relationsOfPair(model, target.between), words, marks);
  }
  if (target.type === 'place') {
    const place = placeById(model, target.id);
    return place ? words.messages.eventCaption(words.text(place.name), words.text(place.text)) : '';
  }
  const shown = relationById(model, target.id);
  return shown ? relationsCaption(otherNames(shown, null, model, words), [shown], words, marks) : '';
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
        ? messages.step[step](messages.between(text(relation.short), membersBesides([], relation, model, words)))
        : text(told),
    ),
  );
}

/** A country's ties, gathered by the country at the other end; then its groupings. */
function countryCaption(id: string, model: Model, words: Words, marks: Marks): string {
  const {messages} = words;
  const relations = relationsOf(model, id).filter(({stage}) => stage !== 'ended');
  // Of several of one kind in a row, the first is marked.
  const short = (shown: ShownRelation, index: number, all: readonly ShownRelation[]): string => {
    const text = words.text(shown.relation.short);
    const told = kindOf(shown).nature === 'dispute' ? messages.disputeOver(text) : text;
    return all[index - 1]?.kind === shown.kind ? told : marks.kind(shown.kind, told);
  };
  const parts = model.countries.flatMap((other) => {
    const ties = relations.filter(
      (shown) => !kindOf(shown).isGrouping && other.id !== id && shown.members.includes(other.id),
    );
    return ties.length > 0 ? [messages.with(ties.map(short), [words.shortName(other)])] : [];
  });
  const groupings = relations.filter((shown) => kindOf(shown).isGrouping).map(short);
  if (groupings.length > 0) parts.push(messages.memberOf(groupings));
  const names = marks.name(countryNames([id], model, words).join());
  return parts.length > 0 ? messages.countryCaption(names, parts) : messages.eventCaption(names, messages.noTies);
}

function relationsCaption(
  names: readonly string[],
  relations: readonly ShownRelation[],
  words: Words,
  marks: Marks,
): string {
  const parts = relations.map((shown) =>
    marks.kind(shown.kind, words.messages.named(words.text(shown.relation.short), statusText(shown, words))),
  );
  return words.messages.pairCaption(names.map(marks.name), parts);
}
