import {foldId} from '../document/fold-id.js';
import {cleanWords} from './clean-value.js';
import type {Refuse} from './refuse.js';

/** The words that an attribute takes, for a problem: enough of them to see what they are like. */
export const listed = (words: readonly string[]): string => words.slice(0, 40).join(', ');

/**
 * The known words that a value lists, in the order of `known`. Unknown words are left out and make one problem
 * together; with no known word it is the default.
 */
export function readWords<Word extends string>(
  attribute: string,
  value: unknown,
  known: readonly Word[],
  byDefault: readonly Word[],
  refuse: Refuse,
): Set<Word> {
  const words = cleanWords(value);
  if (words.length === 0) return new Set(byDefault);
  const folded = known.map(foldId);
  const wanted = words.map(foldId);
  const meant = known.filter((_, index) => wanted.includes(folded[index]!));
  const unknown = words.filter((_, index) => !folded.includes(wanted[index]!));
  const isSome = meant.length > 0;
  if (unknown.length > 0)
    refuse(attribute, unknown.join(' '), listed(known), isSome ? 'It is left out.' : undefined);
  return new Set(isSome ? meant : byDefault);
}
