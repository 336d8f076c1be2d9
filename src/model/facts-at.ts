import type {Fact, Relation} from '../document/types.js';
import type {Stage} from './status-at.js';
import {isReached} from './status-at.js';

/**
 * The facts of a relation that hold on a day (`YYYY-MM-DD`), in the document's order. Undated ones hold as soon as
 * there is anything to tell of the relation.
 */
export function factsAt(relation: Relation, stage: Stage, day: string): readonly Fact[] {
  return (relation.facts ?? []).filter(({date, until}) => {
    const hasBegun = date === 'undated' ? stage !== 'not-yet' : isReached(date, day);
    return hasBegun && !isReached(until, day);
  });
}
