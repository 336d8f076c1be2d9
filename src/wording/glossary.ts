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
const ONE_WORD_IN_ASCII = /^[\dA-Za-z]{2}$/;
const ASCII = /^[\0-\x7F]*$/;

let oneWord: RegExp | undefined;
/** Two characters of one word. It takes milliseconds to compile, so that it is made for the first text that needs it. */
const oneWordAt = (text: string, at: number): boolean => {
  oneWord ??= new RegExp(`(?<=${SPACED})${SPACED}`, 'uy');
  oneWord.lastIndex = at;
  return oneWord.test(text);
};

/** Whether no word goes on over this place; where a script has no spaces, a term may begin and end anywhere. */
function isWordEdge(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return !(ASCII.test(around) ? ONE_WORD_IN_ASCII.test(around) : oneWordAt(text, at));
}

/**
 * Finds terms as they are written in the reader's language, capitals and small letters alike; of two that begin at the
 * same place the longer one. Of two terms that are written the same, the later one stands.
 */
export function glossary(terms: readonly Term[], words: Pick<Words, 'text'>): Glossary {
  const byName = new Map(terms.map((term) => [words.text(term.short), term]));
  const names = [...byName.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  const beginning = new RegExp(`(?=${names.map(escaped).join('|')})`, 'g');
  const cut = (text: string): string[] => {
    const pieces: string[] = [];
    let end = 0;
    for (const {index} of names.length > 0 ? text.matchAll(beginning) : []) {
      const isWhole = (name: string): boolean =>
        text.startsWith(name, index) && isWordEdge(text, index) && isWordEdge(text, index + name.length);
      const name = index < end ? undefined : names.find(isWhole);
      if (name === undefined) continue;
      pieces.push(text.slice(end, index), name);
      end = index + name.length;
    }
    return [...pieces, text.slice(end)];
  };
  return {cut, termOf: (piece) => byName.get(piece)};
}

/** Text as a pattern that finds it. */
const escaped = (text: string): string => text.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');
