import {firstDay} from '../document/partial-day.js';
import {evenedOut} from '../layout/evened-out.js';
import type {Moment} from '../model/moments.js';

/** A year of the scale with its place. */
export interface Decade {
  readonly year: number;
  readonly at: number;
}

/** Where things stand along a timeline, in shares (0–1) of its length. */
export interface TimelineScale {
  /** The stops, in the moments' order; today's is the last. */
  readonly stops: readonly number[];
  /** Full decades between the first stop and today, oldest first. */
  readonly decades: readonly Decade[];
}

/** What decides it. */
export interface ScaleInput {
  readonly moments: readonly Moment[];
  /** The reader's today, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The places of a timeline's stops, half by their dates and half by their order: decades without events are no void, and
 * years full of them no block.
 */
export function timelineScale({moments, today}: ScaleInput): TimelineScale {
  const times = [...moments.map(({date}) => timeOf(date)), timeOf(today)];
  const last = times.length - 1;
  // An event that lies ahead of the reader's own clock still comes before the stop that is called today.
  times[last] = Math.max(...times) + (times.indexOf(Math.max(...times)) < last ? MS_PER_DAY : 0);
  const stops = evenedOut(times);
  const decades: Decade[] = [];
  const start = times[0] ?? 0;
  for (let year = Math.ceil(yearOf(start) / 10) * 10; timeOf(String(year)) < (times[last] ?? 0); year += 10) {
    const time = timeOf(String(year));
    const next = times.findIndex((one) => one > time);
    const [t0 = 0, t1 = 0, a = 0, b = 0] = [times[next - 1], times[next], stops[next - 1], stops[next]];
    if (time > start) decades.push({year, at: a + ((b - a) * (time - t0)) / (t1 - t0)});
  }
  return {stops, decades};
}

const MS_PER_DAY = 86_400_000;
const timeOf = (date: string): number => new Date(firstDay(date)).getTime();
const yearOf = (time: number): number => new Date(time).getUTCFullYear();

/**
 * The decades that there is room to name on a line of this length, each name so wide: none over the name at the start or
 * after `end`, every second one where they would touch. All in the same unit.
 */
export function namedDecades(
  decades: readonly Decade[],
  length: number,
  name: number,
  end: number,
): readonly Decade[] {
  const isApart = ({at}: Decade, i: number, all: readonly Decade[]): boolean =>
    i === 0 || (at - (all[i - 1]?.at ?? 0)) * length >= name;
  const rare = decades.every(isApart) ? decades : decades.filter(({year}) => year % 20 === 0);
  const room = rare.filter(({at}) => at * length > 1.5 * name && at * length < end - name / 2);
  return room.filter(isApart);
}
