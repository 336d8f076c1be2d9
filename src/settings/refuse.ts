import type {Problem} from '../model/problem.js';
import {rawText} from './clean-value.js';

/** Longer values are cut: the author only has to recognise them. */
const LONGEST_VALUE = 60;

/** A value on one line and short enough for a sentence. */
export function shortened(value: unknown): string {
  const line = rawText(value)
    .slice(0, 2 * LONGEST_VALUE)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}

/** A value that cannot be used, as a problem for the page's author. */
export function refuse(
  attribute: string,
  value: unknown,
  allowed: string,
  effect = 'The default is used.',
): Problem {
  return {where: attribute, value: shortened(value), allowed, effect};
}
