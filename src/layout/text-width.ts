/**
 * Widths in em, rounded up from DejaVu Sans Bold, the widest of the usual system fonts. First match wins. What the
 * estimate misses, the element's probe makes good by a scale.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  // Accents, joiners, and what else of a Hangul syllable follows its first letter. Vowel signs that stand beside a letter have room.
  [/[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u, 0],
  [/[ ijl']/, 0.35],
  [/[frtIJ,.·:;’|()!/-]/, 0.53],
  [/[mwMW%@&…]/, 1.12],
  [/[acekosvxyzELFT0-9]/, 0.7],
  [/[A-OQRU-X+<=>~^#]/, 0.86],
  [/[!-~–]/, 0.735],
];

/** The width that a one-line bold text needs, estimated without the page: at least what the usual system fonts take. */
export function textWidth(text: string, fontPx: number): number {
  let em = 0;
  for (const character of text.normalize('NFD'))
    em += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 1.06;
  return Math.ceil(em * fontPx);
}

/** Running text is narrower than the bold text that widths are estimated for, and loses more than that at the ends of its lines. */
const RUNNING = 1.045;

/** How many lines a running text takes in a column of this width in px; an ample estimate. */
export function linesOf(text: string, fontPx: number, columnPx: number): number {
  return Math.ceil((textWidth(text, fontPx) * RUNNING) / columnPx);
}
