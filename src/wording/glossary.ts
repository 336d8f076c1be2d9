import type {Term} from '../document/types.js';
import type {Words} from '../i18n/words.js';

/** The terms of a document, to be found in running text. */
export interface Glossary {
  /** A text in pieces, which joined are the text again: those at odd places are terms, all others the words between. */
  readonly cut: (text: string) => readonly string[];
  /** What a piece at an odd place stands for. */
  readonly termOf: (piece: string) => Term | undefined;
}

/** A letter or digit of a script that puts spaces between words. */
const SPACED =
  '(?![\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmr}\\p{scx=Mymr}])[\\p{L}\\p{M}\\p{N}]';
/** Not within a word: where a script has no spaces, a term may begin and end anywhere. */
const WORD_EDGE = `(?!(?<=${SPACED})${SPACED})`;
/** What no text has: for a document without terms. */
const NOTHING = '(?!)';

/**
 * Finds terms as they are written in the reader's language, capitals and small letters alike; of two that begin at the
 * same place the longer one. Of two terms that are written the same, the later one stands.
 */
export function glossary(terms: readonly Term[], words: Pick<Words, 'text'>): Glossary {
  const byName = new Map(terms.map((term) => [words.text(term.short), term]));
  const names = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&'));
  const term = new RegExp(`${WORD_EDGE}(${names.join('|') || NOTHING})${WORD_EDGE}`, 'u');
  return {cut: (text) => text.split(term), termOf: (piece) => byName.get(piece)};
}
