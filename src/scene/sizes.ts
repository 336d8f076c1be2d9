// Every size that the layout and the styles both need, each written once. It imports nothing, so views and theme may
// take values from it.

/** Words of the picture: how large they are and how much room the pill round them takes; all px. */
interface Type {
  readonly nodeFont: number;
  readonly nodePadding: number;
  readonly nodeHeight: number;
  readonly usesShortNames: boolean;
}

/** Chips keep this size at every width: 12 px is the least that stays readable. */
export const CHIP_FONT_PX = 12;
export const CHIP_PADDING_PX = 7;
export const CHIP_HEIGHT_PX = 20;

export const NODE_FONT_PX = 13;
export const SMALL_NODE_FONT_PX = 12;
/** The size of the text by which the reader's own text size is learned. */
export const PROBE_FONT_PX = 13;

/** Stroke width of the subject's own line, in viewBox units: the thickest, whatever its kind. */
export const SUBJECT_WEIGHT = 5;

/** Widths are taken in steps, so that a picture may scale up a little but never squeezes its words. */
export const WIDTH_STEP_PX = 20;
const MIN_WIDTH_PX = 140;

/** Narrower pictures, in px, take the smallest type and short names. */
export const TINY_BELOW_PX = 260;
/** Narrower pictures, in px, take smaller type. */
export const SMALL_BELOW_PX = 300;

/** The type sizes for a picture of this width in px. */
export function typeFor(width: number): Type {
  if (width < TINY_BELOW_PX) return {nodeFont: SMALL_NODE_FONT_PX, nodePadding: 6, nodeHeight: 24, usesShortNames: true};
  if (width < SMALL_BELOW_PX) return {nodeFont: SMALL_NODE_FONT_PX, nodePadding: 9, nodeHeight: 28, usesShortNames: false};
  return {nodeFont: NODE_FONT_PX, nodePadding: 12, nodeHeight: 30, usesShortNames: false};
}

/** Names of places and the note under a map, px: no smaller than chips. */
export const MAP_FONT_PX = 12;
export const MAP_LINE_PX = 15;
export const MAP_PADDING_PX = 8;
/** The note's width where the map is more than twice as wide. */
export const NOTE_WIDTH_PX = 200;
/** What a map keeps free at its top. */
export const MAP_TOP_PX = 0;
/** Narrower maps, in px, name countries outside of them by their short names. */
export const SHORT_OUTSIDE_BELOW_PX = 400;

/** From this inner width in px the card stands beside the diagram. */
const WIDE_FROM_PX = 550;
/** The diagram's share of a wide widget. */
export const DIAGRAM_SHARE = 0.6;
/** What the diagram leaves free at its left and at its right. */
export const DIAGRAM_PADDING_PX = 12;

/** From this inner width in px the card beside the diagram has room for labels beside values. */
const ROOMY_FROM_PX = 680;

/** A font may run this much wider than expected before the widget treats its own width as smaller. */
const LARGE_TEXT = 1.25;

/** Whether a card beside the diagram sets its labels above its values at this inner width in px and size of text. */
export function isSnugAt(innerWidth: number, textScale: number): boolean {
  return widthInText(innerWidth, textScale) < ROOMY_FROM_PX;
}

/** Whether the card stands beside the diagram at this inner width in px and size of text. */
export function isWideAt(innerWidth: number, textScale: number): boolean {
  return widthInText(innerWidth, textScale) >= WIDE_FROM_PX;
}

/** The width as the text finds it: at twice the size of text a column holds half as much. */
function widthInText(width: number, textScale: number): number {
  return textScale > LARGE_TEXT ? width / textScale : width;
}

/** The width in px to compose the picture for, in steps; a hidden widget (0) is composed as a middling one. */
export function pictureWidth(innerWidth: number, hasCardBeside: boolean, textScale: number): number {
  const width = innerWidth || WIDE_FROM_PX;
  const share = hasCardBeside && isWideAt(width, textScale) ? DIAGRAM_SHARE : 1;
  const room = width * share - 2 * DIAGRAM_PADDING_PX;
  return Math.max(MIN_WIDTH_PX, Math.floor(room / WIDTH_STEP_PX) * WIDTH_STEP_PX);
}
