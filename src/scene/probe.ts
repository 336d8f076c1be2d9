import type {Country} from '../document/types.js';
import type {Words} from '../i18n/words.js';
import {textWidth} from '../layout/text-width.js';
import {TEXT_PX} from './sizes.js';

/** A text of the widget that is measured to learn how large the reader's text comes out, with its estimated width in px. */
export interface Probe {
  readonly name: string;
  readonly width: number;
}

/** The longest name in the picture, as the probe shows it and as wide as the layout takes it, in px. */
export function longestNodeName({
  countries,
  words,
}: {
  readonly countries: readonly Country[];
  readonly words: Words;
}): Probe {
  const names = countries.map((country) => words.name(country));
  const sized = names.map((name) => ({name, width: textWidth(name, TEXT_PX)}));
  return sized.sort((a, b) => b.width - a.width)[0] ?? {name: '', width: 1};
}
