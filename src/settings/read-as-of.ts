import {isPartialDay} from '../document/partial-day.js';
import {foldId} from '../model/fold-id.js';
import type {Problem} from '../model/problem.js';
import {cleanValue} from './clean-value.js';
import {refuse} from './refuse.js';

/** The day that a value names, `YYYY-MM-DD`; null, which is today, for nothing or for no day of the calendar. */
export function readAsOf(value: unknown, problems: Problem[]): string | null {
  const day = foldId(cleanValue(value));
  if (day === '') return null;
  if (day.length === 'YYYY-MM-DD'.length && isPartialDay(day)) return day;
  problems.push(
    refuse(
      'as-of',
      value,
      'a day of the calendar as YYYY-MM-DD, such as 2024-07-08',
      'Today is used.',
    ),
  );
  return null;
}
