import {RELATION_KINDS} from '../document/types.js';
import type {Words} from '../i18n/words.js';
import type {Model, ShownRelation, Target} from '../model/model.js';
import {relationsOf, relationsOfPair, targetOf} from '../model/queries.js';
import {countryNames, otherNames} from './member-names.js';
import {statusText} from './status-text.js';

/** The sentence for what a reader points at, focuses or has selected; empty for an id that is not shown. */
export function targetCaption(target: Target, model: Model, words: Words): string {
  if (target.type === 'country') return countryCaption(target.id, model, words);
  if (target.type === 'pair') {
    return relationsCaption(countryNames(target.between, model, words), relationsOfPair(model, target.between), words);
  }
  const shown = model.all.find(({id}) => id === target.id);
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

/** The event of the edition in words; empty where the edition is before all events or is today's. */
export function eventCaption(model: Model, words: Words): string {
  const event = model.isDated ? model.events[model.eventIndex] : undefined;
  return event ? words.messages.eventCaption(words.day(event.date, 'long'), words.text(event.text)) : '';
}

/** Every caption that a reader can meet on this picture, so that the caption's box can be as tall as the tallest. */
export function allCaptions(model: Model, words: Words): string[] {
  return [
    words.messages.hint,
    ...model.countries.map(({id}) => countryCaption(id, model, words)),
    ...model.all.map((shown) => relationsCaption(otherNames(shown, null, model, words), [shown], words)),
    ...model.events.map(({date, text}) => words.messages.eventCaption(words.day(date, 'long'), words.text(text))),
  ];
}

function countryCaption(id: string, model: Model, words: Words): string {
  const country = model.countries.find((candidate) => candidate.id === id);
  if (!country) return '';
  const ties = relationsOf(model, id).filter(({stage}) => stage !== 'ended');
  if (ties.length === 0) return words.messages.countryWithoutTies(words.name(country));
  const groups = RELATION_KINDS.map((kind) => ({
    kind: words.messages.kind[kind],
    ties: ties
      .filter((shown) => shown.kind === kind)
      .map((shown) => ({
        tie: words.text(shown.relation.short),
        others: model.countries
          .filter((other) => other.id !== id && shown.members.includes(other.id))
          .map(words.shortName),
      })),
  })).filter((group) => group.ties.length > 0);
  return words.messages.countryCaption(words.name(country), groups);
}

function relationsCaption(names: readonly string[], relations: readonly ShownRelation[], words: Words): string {
  const parts = relations.map((shown) =>
    words.messages.named(words.text(shown.relation.short), statusText(shown, words)),
  );
  return words.messages.pairCaption(names, parts);
}
