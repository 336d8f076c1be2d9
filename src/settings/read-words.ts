import {foldId} from '../model/fold-id.js';
import type {Problem} from '../model/problem.js';
import {cleanValue} from './clean-value.js';
import {refuse, shortened} from './refuse.js';

const BETWEEN_WORDS = /[\s,;、，；،؛]+/;

/** More allowed words than this are not listed in a problem. */
const LONGEST_LIST = 40;

/** The words that an attribute takes, for a problem. */
export function listed(words: readonly string[]): string {
  const more = words.length > LONGEST_LIST ? ', …' : '';
  return words.slice(0, LONGEST_LIST).join(', ') + more;
}

/** The one of the known words that a value means; nothing given: the default; another word: the default and a problem. */
export function readWord<Word extends string>(
  attribute: string,
  value: unknown,
  known: readonly Word[],
  byDefault: Word,
  problems: Problem[],
): Word {
  const word = cleanValue(value);
  if (word === '') return byDefault;
  const meant = known.find((one) => foldId(one) === foldId(word));
  if (meant === undefined) problems.push(refuse(attribute, value, listed(known)));
  return meant ?? byDefault;
}

/**
 * The known words that a value lists, in the order of `known`, between white space, commas or semicolons. Unknown
 * words are left out and make one problem together; with no known word it is the default.
 */
export function readWords<Word extends string>(
  attribute: string,
  value: unknown,
  known: readonly Word[],
  byDefault: readonly Word[],
  problems: Problem[],
  allowed = listed(known),
): ReadonlySet<Word> {
  const words = cleanValue(value)
    .split(BETWEEN_WORDS)
    .filter((word) => cleanValue(word) !== '');
  const wanted = new Set(words.map((word) => foldId(cleanValue(word))));
  const meant = known.filter((one) => wanted.has(foldId(one)));

  const folded = new Set(known.map(foldId));
  const unknown = words.filter((word) => !folded.has(foldId(cleanValue(word))));
  if (unknown.length > 0) {
    const effect = meant.length > 0 ? 'It is left out.' : 'The default is used.';
    problems.push(refuse(attribute, shortened(unknown.join(' ')), allowed, effect));
  }
  return new Set(meant.length > 0 ? meant : byDefault);
}
