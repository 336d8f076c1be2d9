import type {PartialDay} from '../document/types.js';
import {readTag} from './languages.js';
import type {Messages} from './messages.js';

/** How long a month's name may be: `11 September 2025` or `11 Sept 2025`. */
type DayStyle = 'long' | 'short';

// Making a formatter costs far more than using it, and a picture has dozens of dates.
const formatters = new Map<string, Intl.DateTimeFormat>();

function supported(locale: string): string {
  try {
    // Without this an engine that lacks a language answers in the reader's own.
    if (Intl.DateTimeFormat.supportedLocalesOf(locale).length) return locale;
  } catch {
    // Not a tag at all.
  }
  return 'en-GB';
}

/** The formatter for a partial day of this many characters: 4 a year, 7 a month, 10 a day. */
function formatterFor(locale: string, style: DayStyle, length: number): Intl.DateTimeFormat {
  const key = locale + style + length;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(supported(locale), {
      year: 'numeric',
      month: length > 4 ? style : undefined,
      day: length > 7 ? 'numeric' : undefined,
      // A calendar day is the same day everywhere, whatever calendar or digits a region prefers.
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    });
    formatters.set(key, formatter);
  }
  return formatter;
}

/**
 * A calendar day, a month or a year in words: `11 Sept 2025`, `April 2022`, `2007`. `locale` comes from `formatLocale`; one
 * that the engine does not know gives British English. What is no such day (`2025-02-30`, `unknown`) comes back as it is.
 */
export function formatDay(partial: PartialDay, locale: string, style: DayStyle): string {
  if (!/^\d{4}(-\d\d){0,2}$/.test(partial)) return partial;
  // The date forms of ISO 8601 are read as UTC; some engines roll 30 February over, hence the comparison.
  const date = new Date(partial);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(partial)) return partial;
  return formatterFor(locale, style, partial.length).format(date);
}

/**
 * The locale for dates: the language of the words, with the region of the first asked tag in that language (`en-US` puts
 * the month first). English without a region is British, as the words are.
 */
export function formatLocale(
  asked: string | null | undefined | readonly (string | null | undefined)[],
  messages: Messages,
): string {
  const own = readTag(messages.tag)?.language;
  const region = [asked]
    .flat()
    .map(readTag)
    .find((parts) => parts?.language === own)?.region;
  return region ? `${messages.tag}-${region}` : messages.tag === 'en' ? 'en-GB' : messages.tag;
}
