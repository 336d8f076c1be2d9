import {KINDS, RELATION_KINDS, type RelationKind} from '../document/kinds.js';
import type {ExplainerDocument} from '../document/types.js';

/**
 * The kinds that are on where the page names none: the usual ones, and the subject's, since that is what the card tells
 * of. A document that has none of the usual ones shows all it has.
 */
export function kindsAtFirst({relations, subject}: ExplainerDocument): readonly RelationKind[] {
  if (!relations.some(({kind}) => KINDS[kind].isOnAtFirst)) return RELATION_KINDS;
  const told = relations.find(({id}) => id === subject)?.kind;
  return RELATION_KINDS.filter((kind) => KINDS[kind].isOnAtFirst || kind === told);
}
