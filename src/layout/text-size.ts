import type {Size} from './geometry.js';

// Widths in em, rounded up from DejaVu Sans Bold, the widest of the usual system fonts. First match wins. What the
// estimate misses, the element's probe makes good by `scale`.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[ijlIJ ,.·:;'’|-]/, 0.42],
  [/[frt()!/]/, 0.53],
  [/[mwMW%@&…]/, 1.12],
  [/[A-Z+<=>~^#]/, 0.86],
  [/[!-~–]/, 0.72],
];

// One em in every font; most other letters of the world are narrower. Pictures are a little wider.
const FULL_WIDTH_EM = 1.06;
const LINE_HEIGHT = 1.4;

/**
 * The room that a one-line bold text needs, estimated without the page: at least what the usual system fonts take.
 * @param fontPx font size in px; `scale` is the reader's text zoom.
 */
export function labelSize(text: string, fontPx: number, scale = 1): Size {
  let em = 0;
  for (const character of text.normalize('NFC')) {
    // A letter with an accent is as wide as the letter.
    const base = character < '\u1f00' ? (character.normalize('NFD')[0] ?? '') : character;
    em += WIDTHS.find(([pattern]) => pattern.test(base))?.[1] ?? FULL_WIDTH_EM;
  }
  return {width: Math.ceil(em * fontPx * scale), height: Math.ceil(LINE_HEIGHT * fontPx * scale)};
}
