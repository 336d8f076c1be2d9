import {kindOf} from '../document/kinds.js';
import {firstDay} from '../document/partial-day.js';
import type {PartialDay, Relation} from '../document/types.js';

/** How far a relation is on a given day. `active`: groupings, partnerships, disputes, and what has no date. */
export const STAGES = ['not-yet', 'talks', 'signed', 'in-force', 'active', 'ended'] as const;
export type Stage = (typeof STAGES)[number];

/** Whether a date lies on or before a day (`YYYY-MM-DD`). A month or year counts from its first day. */
export function isReached(date: PartialDay | 'unknown' | undefined, day: string): boolean {
  return date !== undefined && date !== 'unknown' && firstDay(date) <= day;
}

/**
 * Whether a document gives no day on which a relation began in any way: it then stands on every day until it ends, since
 * nothing says otherwise, and its date is told as not known.
 */
export function isUndated({talks, signed, inForce = 'unknown', since}: Relation): boolean {
  return !talks && !signed && !since && inForce === 'unknown';
}

/**
 * How far a relation is on a day (`YYYY-MM-DD`), from its dates alone. A treaty whose day of entry into force is
 * `unknown` stays `signed`: the sources do not say more. What is no treaty holds once it is declared.
 */
export function stageAt(relation: Relation, day: string): Stage {
  const {talks, signed, inForce, since, ended} = relation;
  if (isReached(ended, day)) return 'ended';
  if (isReached(inForce, day)) return 'in-force';
  if (isReached(signed, day))
    return inForce === undefined && kindOf(relation).nature !== 'treaty' ? 'active' : 'signed';
  if (isReached(since, day) || isUndated(relation)) return 'active';
  return isReached(talks, day) ? 'talks' : 'not-yet';
}
