import {foldKey} from './fold-key.js';

/** Hyphens, dashes, the minus sign and the long-vowel mark that a Japanese keyboard gives in place of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212\u30FC]/g;

/**
 * The form in which ids, words and days are compared: lower case, full-width letters and digits as ASCII, every dash
 * as a hyphen without spaces round it. Not for showing.
 */
export function foldId(id: string): string {
  return foldKey(id)
    .replace(DASHES, '-')
    .replace(/\s*-\s*/g, '-');
}
