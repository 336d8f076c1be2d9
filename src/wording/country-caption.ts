import {kindOf, RELATION_KINDS} from '../document/kinds.js';
import type {Words} from '../i18n/words.js';
import type {Model, ShownRelation} from '../model/model.js';
import {relationsOf} from '../model/queries.js';
import type {Marks} from './marks.js';
import {countryNames} from './member-names.js';

/** Ties between two first, then what a country meets in. */
const KINDS_IN_ORDER = [...RELATION_KINDS].sort((a, b) => Number(kindOf({kind: a}).isGrouping) - Number(kindOf({kind: b}).isGrouping));

/**
 * A country's ties by what they do, each kind with the countries at the other end and the short names behind; then the
 * groupings. What is still talked of is told apart: no treaty reads as agreed before it is signed.
 */
export function countryCaption(id: string, model: Model, words: Words, marks: Marks): string {
  const {messages} = words;
  const relations = relationsOf(model, id).filter(({stage}) => stage !== 'ended');
  const parts = KINDS_IN_ORDER.flatMap((kind) => {
    const ofKind = relations.filter((shown) => shown.kind === kind);
    const isTalkedOf = ({stage}: ShownRelation): boolean => stage === 'talks' && !kindOf({kind}).isGrouping;
    const deeds = [
      [kind === 'talks' ? 'arranged' : kind, ofKind.filter((shown) => !isTalkedOf(shown))],
      ['talks', ofKind.filter(isTalkedOf)],
    ] as const;
    return deeds.flatMap(([deed, told]) => (told.length > 0 ? [marks.kind(kind, messages.deed[deed](othersOf(id, told, model, words)))] : []));
  });
  const name = marks.name(countryNames([id], model, words).join());
  return parts.length > 0 ? messages.countryCaption(name, parts) : messages.eventCaption(name, messages.noTies);
}

/** Of ties of one kind the countries at the other end, each with the short names of the ties to it; of groupings their names. */
function othersOf(id: string, relations: readonly ShownRelation[], model: Model, words: Words): string[] {
  const {messages} = words;
  if (relations.some((shown) => kindOf(shown).isGrouping)) return shortNames(relations, words);
  return model.countries.flatMap((other) => {
    const shared = relations.filter(({members}) => other.id !== id && members.includes(other.id));
    const [first] = shared;
    if (!first) return [];
    const word = kindOf(first).nature === 'dispute' ? messages.disputesWith : messages.tiesWith;
    return [word(words.shortName(other), shortNames(shared, words))];
  });
}

function shortNames(relations: readonly ShownRelation[], {messages, text}: Words): string[] {
  return relations.map(({relation, stage}) => (stage === 'signed' ? messages.onlySigned(text(relation.short)) : text(relation.short)));
}
