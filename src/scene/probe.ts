import type {Country} from '../document/types.js';
import type {Words} from '../i18n/words.js';
import {textWidth} from '../layout/text-width.js';
import {TEXT_PX} from './sizes.js';

/** Texts of the widget that are measured to learn how the reader's text comes out. */
export interface Probe {
  /** The longest name in the picture: how large text is. */
  readonly name: string;
  /** How wide the layout takes that name to be at `TEXT_PX`, in px. */
  readonly width: number;
  /** The names in scripts of which no estimate is true: their letters join, stack or change. Each is measured for itself. */
  readonly others: readonly string[];
}

/** Widths of names as they were measured, in em of the text as large as it was expected to come out. */
export type NameWidths = ReadonlyMap<string, number>;

/** A letter of a script that the table of widths does not know. */
const UNKNOWN = /[^\p{sc=Latin}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Common}\p{sc=Inherited}]/u;

/** What is measured for a picture of these countries. */
export function probeFor({countries, words}: {readonly countries: readonly Country[]; readonly words: Words}): Probe {
  const names = countries.map((country) => words.name(country));
  const others = [...new Set([...names, ...countries.map((country) => words.shortName(country))])].filter((name) => UNKNOWN.test(name));
  const known = names.filter((name) => !others.includes(name));
  const sized = (known.length > 0 ? known : names).map((name) => ({name, width: textWidth(name, TEXT_PX)}));
  const longest = sized.sort((a, b) => b.width - a.width)[0] ?? {name: '', width: 1};
  return {...longest, others};
}

/** How wide a country's name is at a size in px: as measured, else by estimate. */
export function nameWidth(name: string, fontPx: number, measured: NameWidths): number {
  const em = measured.get(name);
  return em ? em * fontPx : textWidth(name, fontPx);
}
