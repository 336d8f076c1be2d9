import {isPartialDay} from '../document/partial-day.js';
import {foldId} from '../document/fold-id.js';
import {cleanValue} from './clean-value.js';
import type {Refuse} from './refuse.js';

/** The day that a value names, `YYYY-MM-DD`; null, which is today, for nothing or for no day of the calendar. */
export function readAsOf(value: unknown, refuse: Refuse): string | null {
  const day = foldId(cleanValue(value));
  if (day.length === 'YYYY-MM-DD'.length && isPartialDay(day)) return day;
  if (day) refuse('as-of', value, 'a day as YYYY-MM-DD');
  return null;
}
