import {isPartialDay, type PartialDay} from './document.js';

/** Which of two ambiguous numbers comes first in `08/07/2024`. */
export type DateOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Spreadsheets count days from here: the day before 1 January 1900, less the 29 February 1900 that they invented. */
const SHEET_EPOCH_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** Below this number a spreadsheet's day would lie before June 1927 and is taken for a year, which has four digits. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 99_999;

const TWO_NUMBERS = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

const padded = (part: string | number): string => String(part).padStart(2, '0');

/**
 * The order that a column of dates must have: one date such as `25/12/2024` decides it for all. `null` where no date
 * of the column tells.
 */
export function orderOf(texts: readonly string[]): DateOrder | null {
  for (const text of texts) {
    const [, first = '', second = ''] = TWO_NUMBERS.exec(text.trim()) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return null;
}

/**
 * A partial day (`2024-07-08`, `2024-07`, `2024`) from what people and spreadsheets write: `8 July 2024`,
 * `July 8, 2024`, `08.07.2024`, `2024/07/08`, `2024-07-08 00:00:00`, the serial number 45481. `null` for what is no
 * date, and for `08/07/2024` while nothing tells which number is the month.
 */
export function readDate(text: string, order: DateOrder | null): PartialDay | null {
  const day = asPartialDay(text.trim(), order);
  return day !== null && isPartialDay(day) ? day : null;
}

function asPartialDay(text: string, order: DateOrder | null): string | null {
  if (/^\d{5}$/.test(text)) return fromSerial(Number(text));
  const [, isoDay] = /^(\d{4}(?:[-/]\d{1,2}){0,2})(?:[T ]\d.*)?$/.exec(text) ?? [];
  if (isoDay) return isoDay.split(/[-/]/).map(padded).join('-');
  const [, dotDay, dotMonth, dotYear] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  if (dotDay && dotMonth && dotYear) return `${dotYear}-${padded(dotMonth)}-${padded(dotDay)}`;
  const [, first, second, year] = TWO_NUMBERS.exec(text) ?? [];
  if (first && second && year) {
    if (order === null) return null;
    const [month, day] = order === 'day-first' ? [second, first] : [first, second];
    return `${year}-${padded(month)}-${padded(day)}`;
  }
  return fromWords(text);
}

/** `8 July 2024`, `July 8, 2024`, `July 2024`. */
function fromWords(text: string): string | null {
  const [, word = ''] = /([A-Za-z]{3,})/.exec(text) ?? [];
  const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length < 3);
  if (month === 0 || !year || numbers.length > 2) return null;
  return day ? `${year}-${padded(month)}-${padded(day)}` : `${year}-${padded(month)}`;
}

function fromSerial(serial: number): string | null {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  return new Date(SHEET_EPOCH_MS + serial * DAY_MS).toISOString().slice(0, 10);
}
