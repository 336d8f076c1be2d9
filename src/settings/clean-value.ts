/** Marks without width: soft hyphen, zero-width, bidi and joining marks, byte order mark. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;
const INVISIBLES = new RegExp(INVISIBLE, 'g');

/** Straight and curly quotes, guillemets, backticks, primes, modifier letters and CJK brackets, full and half width. */
const QUOTE =
  /["'`´¨«»\u02B9-\u02BD\u02C8\u2018-\u201F\u2032-\u2037\u2039\u203A\u2057\u275B-\u275E\u3008-\u3011\u301D-\u301F\uFE41-\uFE44\uFF02\uFF07\uFF40\uFF62\uFF63]/;

/** What a framework writes where its author meant no text at all. */
const NO_TEXT = /^(undefined|null|true|false|NaN|\[object .*\])$/i;

function strip(text: string, isStripped: (character: string) => boolean): string {
  let start = 0;
  let end = text.length;
  while (start < end && isStripped(text[start]!)) start++;
  while (end > start && isStripped(text[end - 1]!)) end--;
  return text.slice(start, end);
}

const isBlank = (character: string) => /\s/.test(character) || INVISIBLE.test(character);

/** Any value as a string, as an attribute would hold it; nothing for null and undefined. Never throws. */
export function rawText(value: unknown): string {
  if (value === null || value === undefined) return '';
  try {
    return String(value);
  } catch {
    // An object that cannot be turned into a string, such as one without a prototype.
    return '[object Object]';
  }
}

/**
 * A word as its author meant it: white space and quotes of every kind are trimmed, marks without width go wherever
 * they are. Null and undefined give the empty string.
 */
export function cleanValue(value: unknown): string {
  return strip(
    rawText(value).replace(INVISIBLES, ''),
    (character) => isBlank(character) || QUOTE.test(character),
  );
}

/**
 * A sentence as its author meant it: trimmed, and without quotes that wrap the whole of it. Quotes and joining marks
 * inside it stay. Null, undefined and what frameworks write in their place (`[object Object]`) give the empty string.
 */
export function cleanText(value: unknown): string {
  const text = strip(rawText(value), isBlank);
  const inside = strip(text.slice(1, -1), isBlank);
  const isWrapped =
    text.length > 1 &&
    QUOTE.test(text[0]!) &&
    QUOTE.test(text[text.length - 1]!) &&
    !QUOTE.test(inside);
  const meant = isWrapped ? inside : text;
  return NO_TEXT.test(meant) || cleanValue(meant) === '' ? '' : meant;
}
