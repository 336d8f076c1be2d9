import {kindOf, RELATION_KINDS, type RelationKind} from '../document/kinds.js';
import type {Messages} from '../i18n/messages.js';
import type {Words} from '../i18n/words.js';
import type {Model, ShownRelation} from '../model/model.js';
import {relationsOf} from '../model/queries.js';
import type {Marks} from './marks.js';
import {countryNames} from './member-names.js';

/** Ties between two first, then what a country meets in. */
const KINDS_IN_ORDER = [...RELATION_KINDS].sort((a, b) => Number(kindOf({kind: a}).isGrouping) - Number(kindOf({kind: b}).isGrouping));

/** Of more ties than these the short names are left to the chips: a caption has a few lines. */
const MOST_NAMED = 9;

/**
 * A country's ties by what they do, each kind with the countries at the other end and the short names behind; then the
 * groupings. What is still talked of is told apart: no treaty reads as agreed before it is signed.
 */
export function countryCaption(id: string, model: Model, words: Words, marks: Marks): string {
  const {messages} = words;
  const relations = relationsOf(model, id).filter(({stage}) => stage !== 'ended');
  const deeds = KINDS_IN_ORDER.flatMap((kind) => {
    const ofKind = relations.filter((shown) => shown.kind === kind);
    return ([ownDeed(kind), 'agreed', 'talks'] as const).map((deed) => ({
      kind,
      deed,
      told: ofKind.filter((shown) => deedOf(shown) === deed),
    }));
  }).filter(({told}) => told.length > 0);
  const isBrief = relations.length > MOST_NAMED;
  const parts = deeds.map(({kind, deed, told}) => marks.kind(kind, messages.deed[deed](othersOf(id, told, isBrief, model, words))));
  const name = marks.name(countryNames([id], model, words).join());
  return parts.length > 0 ? messages.countryCaption(name, parts) : messages.eventCaption(name, messages.noTies);
}

const ownDeed = (kind: RelationKind) => (kind === 'talks' ? 'arranged' : kind);

/** What a relation does by its kind; what is still talked of does nothing yet, and of unknown terms nothing is promised. */
function deedOf({kind, stage, relation}: ShownRelation): keyof Messages['deed'] {
  if (stage === 'talks' && !kindOf({kind}).isGrouping) return 'talks';
  return kind === 'defence' && relation.isOfUnknownTerms ? 'agreed' : ownDeed(kind);
}

/** Of ties of one kind the countries at the other end, each with the short names of the ties to it; of groupings their names. */
function othersOf(id: string, relations: readonly ShownRelation[], isBrief: boolean, model: Model, words: Words): string[] {
  const {messages} = words;
  if (relations.some((shown) => kindOf(shown).isGrouping)) return shortNames(relations, words);
  return model.countries.flatMap((other) => {
    const shared = relations.filter(({members}) => other.id !== id && members.includes(other.id));
    const [first] = shared;
    if (!first) return [];
    const word = kindOf(first).nature === 'dispute' ? messages.disputesWith : messages.tiesWith;
    // Of what is only signed the name stays, since it says so.
    const named = isBrief && kindOf(first).nature !== 'dispute' ? shared.filter(({stage}) => stage === 'signed') : shared;
    return [word(words.shortName(other), shortNames(named, words))];
  });
}

function shortNames(relations: readonly ShownRelation[], {messages, text}: Words): string[] {
  return relations.map(({relation, stage}) => (stage === 'signed' ? messages.onlySigned(text(relation.short)) : text(relation.short)));
}
