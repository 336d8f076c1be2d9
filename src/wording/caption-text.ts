import {kindOf} from '../document/kinds.js';
import type {Words} from '../i18n/words.js';
import type {Model, ShownRelation, Target} from '../model/model.js';
import type {Moment} from '../model/moments.js';
import {placeById, relationById, relationsOf, relationsOfPair, targetOf} from '../model/queries.js';
import {countryNames, membersBesides, otherNames} from './member-names.js';
import {statusText} from './status-text.js';

/** The sentence for what a reader points at, focuses or has selected; empty for an id that is not shown. */
export function targetCaption(target: Target, model: Model, words: Words): string {
  if (target.type === 'country') return countryCaption(target.id, model, words);
  if (target.type === 'pair') {
    return relationsCaption(countryNames(target.between, model, words), relationsOfPair(model, target.between), words);
  }
  if (target.type === 'place') {
    const place = placeById(model, target.id);
    return place ? words.messages.eventCaption(words.text(place.name), words.text(place.text)) : '';
  }
  const shown = relationById(model, target.id);
  return shown ? relationsCaption(otherNames(shown, null, model, words), [shown], words) : '';
}

/** The caption for several ids at once, as a fact may name them: the first one that is shown speaks. */
export function captionFor(ids: readonly string[], model: Model, words: Words): string {
  for (const id of ids) {
    const target = targetOf(model, id);
    const caption = target ? targetCaption(target, model, words) : '';
    if (caption) return caption;
  }
  return '';
}

/** The moment of the edition in words; empty where the edition is before all of them or is today's. */
export function editionCaption(model: Model, words: Words): string {
  const moment = model.isDated ? model.moments[model.momentIndex] : undefined;
  return moment ? momentCaption(moment, model, words) : '';
}

/** A caption shorter than this share of the longest never needs as many lines. */
const NEARLY = 0.8;

/** Of all captions that a reader can meet on this picture, those that may need the most lines. */
export function longestCaptions(model: Model, words: Words): string[] {
  const captions = allCaptions(model, words);
  const most = Math.max(...captions.map(widthOf));
  return [...new Set(captions)].filter((caption) => widthOf(caption) > NEARLY * most);
}

/** Rough width in Latin letters; a letter of a script with square ones counts twice. */
function widthOf(caption: string): number {
  return caption.replace(/[\u3000-\uffff]/g, '--').length;
}

function allCaptions(model: Model, words: Words): string[] {
  return [
    words.messages.hint,
    ...model.countries.map(({id}) => countryCaption(id, model, words)),
    ...model.all.flatMap(({id, members: [one = '', other = '']}) =>
      ([{type: 'relation', id}, {type: 'pair', id, between: [one, other]}] as const).map((target) =>
        targetCaption(target, model, words),
      ),
    ),
    ...model.places.map(({id}) => targetCaption({type: 'place', id}, model, words)),
    ...model.moments.map((moment) => momentCaption(moment, model, words)),
  ];
}

function momentCaption({date, text, relation, step}: Moment, model: Model, words: Words): string {
  const {messages} = words;
  const told = step && relation
    ? messages.step[step](messages.between(words.text(relation.short), membersBesides([], relation, model, words)))
    : words.text(text);
  return messages.eventCaption(words.day(date), told);
}

/** A country's ties, gathered by the country at the other end; then its groupings. */
function countryCaption(id: string, model: Model, words: Words): string {
  const {messages} = words;
  const relations = relationsOf(model, id).filter(({stage}) => stage !== 'ended');
  const short = (shown: ShownRelation): string => {
    const text = words.text(shown.relation.short);
    return kindOf(shown).nature === 'dispute' ? messages.disputeOver(text) : text;
  };
  const parts = model.countries.flatMap((other) => {
    const ties = relations.filter(
      (shown) => !kindOf(shown).isGrouping && other.id !== id && shown.members.includes(other.id),
    );
    return ties.length > 0 ? [messages.with(ties.map(short), [words.shortName(other)])] : [];
  });
  const groupings = relations.filter((shown) => kindOf(shown).isGrouping).map(short);
  if (groupings.length > 0) parts.push(messages.memberOf(groupings));
  const names = countryNames([id], model, words).join();
  return parts.length > 0 ? messages.countryCaption(names, parts) : messages.eventCaption(names, messages.noTies);
}

function relationsCaption(names: readonly string[], relations: readonly ShownRelation[], words: Words): string {
  const parts = relations.map((shown) =>
    words.messages.named(words.text(shown.relation.short), statusText(shown, words)),
  );
  return words.messages.pairCaption(names, parts);
}
