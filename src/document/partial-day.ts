import type {PartialDay} from './types.js';

/**
 * The first day of a known part of a date: `2024-07` → `2024-07-01`, `2024` → `2024-01-01`. A full day is returned
 * as it is. Expects what `isPartialDay` accepts.
 */
export function firstDay(partial: PartialDay): string {
  return partial + '0000-01-01'.slice(partial.length);
}

/** Whether a string is a day, month or year that exists: `2024-02-31`, `2024-7` and `2024-07-08T00:00` do not. */
export function isPartialDay(value: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) return false;
  const first = firstDay(value);
  const [year = 0, month = 0, day = 0] = first.split('-').map(Number);
  // `Date.UTC` rolls impossible days over and reads years below 100 as 19xx: both come back changed.
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) === first;
}
