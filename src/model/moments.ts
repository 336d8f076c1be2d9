import {kindOf} from '../document/kinds.js';
import {compareDays, firstDay} from '../document/partial-day.js';
import {isReached} from './status-at.js';
import type {ExplainerDocument, Localized, PartialDay, Relation} from '../document/types.js';

/** What happened on a day: an event of the document, a dated fact, or a step of an agreement. */
export interface Happening {
  /** What happened; missing for a step, which is told in words of the language. */
  readonly text?: Localized;
  readonly relation?: Relation;
  readonly step?: 'talks' | 'signed' | 'in-force' | 'declared' | 'formed' | 'announced' | 'ended';
}

/** A stop of the timeline: a day with all that happened on it. */
export interface Moment {
  readonly date: PartialDay;
  readonly happenings: readonly Happening[];
  /** Whether the subject took one of its steps on that day. */
  readonly isOwn: boolean;
}

/** `day id` of each relation that a dated event of this one tells of: its own words say more than a bare step would. */
function tellingsOf({id, facts = []}: Relation): readonly string[] {
  return facts.flatMap(({label, date, about = []}) => (label ? [] : [id, ...about].map((told) => `${date} ${told}`)));
}

/** What is no treaty begins by what it is. */
const beginningOf = (relation: Relation): 'declared' | 'formed' | 'announced' =>
  kindOf(relation).isGrouping ? 'formed' : relation.kind === 'partnership' ? 'declared' : 'announced';

/**
 * All days up to one (`YYYY-MM-DD`) on which something happened, oldest first: a document's `events`, the facts without a
 * label (a dated event needs none), and the steps of its agreements, so that an editor writes each of them only once.
 */
export function momentsOf({events, relations, subject}: ExplainerDocument, day: string): readonly Moment[] {
  const dated: (Happening & {readonly date: PartialDay})[] = events.map(({date, text}) => ({date, text}));
  const tellings = new Set(relations.flatMap(tellingsOf));
  for (const relation of relations) {
    const {id, talks, signed, inForce, since, ended, isFirstRecord, facts = []} = relation;
    // What a dispute or a first record has a day for is no beginning.
    const isBeginning = kindOf(relation).nature !== 'dispute' && !isFirstRecord;
    const untold = (date?: PartialDay): PartialDay | undefined => (tellings.has(`${date} ${id}`) ? undefined : date);
    const steps = [
      ['talks', untold(talks)],
      ['signed', signed],
      ['in-force', inForce],
      [beginningOf(relation), isBeginning ? untold(since) : undefined],
      ['ended', untold(ended)],
    ] as const;
    for (const [step, date] of steps) {
      if (date && date !== 'unknown') dated.push({date, relation, step});
    }
    for (const {label, date, value} of facts) {
      if (!label && date !== 'undated') dated.push({date, text: value, relation});
    }
  }
  const told = dated.filter(({date}) => isReached(date, day)).sort((a, b) => compareDays(a.date, b.date));
  // `2017` and `2017-01-01` are one stop: the slider could not leave one for the other.
  const days = new Map<string, Moment>();
  for (const {date, ...happening} of told) {
    const first = firstDay(date);
    const known = days.get(first);
    days.set(first, {
      date: known?.date ?? date,
      happenings: [...(known?.happenings ?? []), happening],
      isOwn: known?.isOwn === true || (happening.step !== undefined && happening.relation?.id === subject),
    });
  }
  return [...days.values()];
}
