import {isPartialDay} from '../document/partial-day.js';
import type {PartialDay} from '../document/types.js';
import {readTag} from './languages.js';
import type {Messages} from './messages.js';

/** How long a month's name may be: `11 September 2025` or `11 Sept 2025`. */
type DayStyle = 'long' | 'short';

/**
 * A calendar day, a month or a year in words: `11 Sept 2025`, `April 2022`, `2007`. What is no such day (`2025-02-30`,
 * `unknown`) comes back as it is. The words are those of `Intl`, held by a test; asking `Intl` itself would load the
 * browser's locale tables, a fifth of all the work before the first frame, and engines would differ.
 */
export function formatDay(
  partial: PartialDay,
  {date, months, shortMonths}: Messages,
  region: string,
  style: DayStyle,
): string {
  if (!isPartialDay(partial)) return partial;
  const [year = '', month = '', day = ''] = partial
    .split('-')
    .map((part) => part.replace(/^0+/, ''));
  const names = style === 'short' ? shortMonths : months;
  return date(year, names.split(' ')[Number(month) - 1] || month, day, region);
}

/** The region of the first asked tag in the language of the words: `en-US` puts the month first. Empty for none. */
export function regionOf(
  asked: string | null | undefined | readonly (string | null | undefined)[],
  {tag}: Messages,
): string {
  const own = readTag(tag)?.language;
  return (
    [asked]
      .flat()
      .map(readTag)
      .find((parts) => parts?.language === own)?.region ?? ''
  );
}
