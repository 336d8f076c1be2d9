import type {PartialDay} from './types.js';

/** How a partial day is written. Engines differ on whether a month or a day 00 is a date, so it is none here. */
export const PARTIAL_DAY = /^(?!0000)\d{4}(-(?!00)\d\d(-(?!00)\d\d)?)?$/;

/**
 * The first day of a known part of a date: `2024-07` → `2024-07-01`, `2024` → `2024-01-01`. A full day is returned
 * as it is. Expects what `isPartialDay` accepts.
 */
export function firstDay(partial: PartialDay): string {
  return partial + '0000-01-01'.slice(partial.length);
}

/** Order for `sort`, oldest first. Plain comparison: `localeCompare` loads collation tables, 20 ms of a first frame. */
export function compareDays(one: PartialDay, other: PartialDay): number {
  const [a, b] = [firstDay(one), firstDay(other)];
  return Number(a > b) - Number(a < b);
}

/** Whether a string is a day, month or year that exists: `2024-02-31`, `2024-7` and `2024-07-08T00:00` do not. */
export function isPartialDay(value: string): boolean {
  const day = firstDay(value);
  // An impossible day makes an invalid date, or rolls over into the next month.
  return PARTIAL_DAY.test(value) && new Date(day).getUTCDate() === Number(day.slice(8));
}
