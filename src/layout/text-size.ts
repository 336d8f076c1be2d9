import type {Size} from './geometry.js';

// Widths in em, rounded up from DejaVu Sans Bold, the widest of the usual system fonts. First match wins.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u, 0],
  [/[ ijl']/, 0.35],
  [/[IJ,.·/\\|:;\-’‘]/, 0.42],
  [/[frt()[\]!"*_`–°]/, 0.53],
  [/[csz?]/, 0.6],
  [/[aekovxyEFLT0-9$€£¥₱“”•]/, 0.7],
  [/[a-zSYZ{}]/, 0.74],
  [/[A-LN-VXPQ#+<=>^~×]/, 0.85],
  [/\p{Emoji_Presentation}|\p{Extended_Pictographic}/u, 1.4],
];

// One em in every font; the rest of the letters of the world are mostly narrower, so they count as one too.
const FULL_WIDTH_EM = 1;
const WIDE_LATIN = /[mMwW%&@æœÆŒ…]/;
const HALF_FLAG = /\p{Regional_Indicator}/u;

const TOLERANCE = 1.03;
// Regular words are narrower, but full-width signs are not.
const REGULAR = 0.98;
const LINE_HEIGHT = 1.4;

/**
 * The room that a one-line text needs, estimated without the page: at least what the usual system fonts take.
 * @param fontPx font size in px; `scale` is the reader's text zoom.
 * @param weight CSS font weight; from 600 up it counts as bold, as the picture's words are.
 */
export function labelSize(text: string, fontPx: number, weight = 700, scale = 1): Size {
  let em = 0;
  for (const character of text.normalize('NFC')) em += widthOf(character);
  const px = fontPx * scale;
  return {
    width: Math.ceil(em * (weight < 600 ? REGULAR : 1) * TOLERANCE * px),
    height: Math.ceil(LINE_HEIGHT * px),
  };
}

function widthOf(character: string): number {
  // Hangul would fall apart into its letters; Latin loses only its accents.
  const base = character < '\u1f00' ? (character.normalize('NFD')[0] ?? '') : character;
  if (WIDE_LATIN.test(base)) return 1.12;
  if (HALF_FLAG.test(base)) return 0.72;
  return WIDTHS.find(([pattern]) => pattern.test(base))?.[1] ?? FULL_WIDTH_EM;
}
