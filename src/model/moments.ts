import {kindOf} from '../document/kinds.js';
import {compareDays} from '../document/partial-day.js';
import {isReached} from './status-at.js';
import type {ExplainerDocument, Localized, PartialDay, Relation} from '../document/types.js';

/** A stop of the timeline: an event of the document, a dated fact, or a step of an agreement. */
export interface Moment {
  readonly date: PartialDay;
  /** What happened; missing for a step, which is told in words of the language. */
  readonly text?: Localized;
  readonly relation?: Relation;
  readonly step?: 'talks' | 'signed' | 'in-force' | 'active' | 'ended';
}

/**
 * All dated events of a document up to a day (`YYYY-MM-DD`), oldest first: its `events`, the facts without a label (a
 * dated event needs none), and the steps of its agreements, so that an editor writes each of them only once.
 */
export function momentsOf({events, relations}: ExplainerDocument, day: string): readonly Moment[] {
  const moments: Moment[] = events.map(({date, text}) => ({date, text}));
  for (const relation of relations) {
    const {talks, signed, inForce, since, ended, isFirstRecord, facts = []} = relation;
    // What a dispute or a first record has a day for is no beginning, and a fact of the same day tells more.
    const isTold = kindOf(relation).nature === 'dispute' || isFirstRecord || facts.some(({date}) => date === since);
    const steps = {talks, signed, 'in-force': inForce, active: isTold ? undefined : since, ended};
    for (const step of ['talks', 'signed', 'in-force', 'active', 'ended'] as const) {
      const date = steps[step];
      if (date && date !== 'unknown') moments.push({date, relation, step});
    }
    for (const {label, date, value} of facts) {
      if (!label && date !== 'undated') moments.push({date, text: value, relation});
    }
  }
  return moments.filter(({date}) => isReached(date, day)).sort((a, b) => compareDays(a.date, b.date));
}
