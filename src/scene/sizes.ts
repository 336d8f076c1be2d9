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
export const CHIP_PADDING_PX = 6;
export const CHIP_HEIGHT_PX = 19;

export const NODE_FONT_PX = 13;
export const LARGE_NODE_FONT_PX = 14;
export const SMALL_NODE_FONT_PX = 12;
/** Running text, and the text by which the reader's own text size is learned. Where no page says otherwise these 13 px are 13/16 of the browser's own size. */
export const TEXT_PX = 13;
export const BROWSER_TEXT_PX = 16;

/** Stroke width of the subject's own line, in viewBox units: the thickest, whatever its kind. */
export const SUBJECT_WEIGHT = 5;

/** Widths are taken in steps, so that a picture may scale up a little but never squeezes its words. */
export const WIDTH_STEP_PX = 20;
const MIN_WIDTH_PX = 140;

/** Narrower pictures, in px, take the smallest type and short names. */
export const TINY_BELOW_PX = 260;
/** From this width in px a picture has larger type, and room for the names of all its ties at rest. */
export const LARGE_FROM_PX = 520;
/** Narrower pictures, in px, take smaller type. */
export const SMALL_BELOW_PX = 300;

/** The type sizes for a picture of this width in px. */
export function typeFor(width: number): Type {
  if (width < TINY_BELOW_PX) return {nodeFont: SMALL_NODE_FONT_PX, nodePadding: 6, nodeHeight: 24, usesShortNames: true};
  if (width < SMALL_BELOW_PX) return {nodeFont: SMALL_NODE_FONT_PX, nodePadding: 9, nodeHeight: 28, usesShortNames: false};
  if (width < LARGE_FROM_PX) return {nodeFont: NODE_FONT_PX, nodePadding: 13, nodeHeight: 28, usesShortNames: false};
  return {nodeFont: LARGE_NODE_FONT_PX, nodePadding: 13, nodeHeight: 32, usesShortNames: false};
}

/** What the picture keeps free at its top, in px, for the hint and the switch that stand over it. */
export const STRIP_PX = 36;
/** Names of places and the note under a map, px: no smaller than chips; the lines of the note and of a name. */
export const MAP_FONT_PX = 12;
export const MAP_LINE_PX = 15;
export const PLACE_LINE_PX = 13;
export const MAP_PADDING_PX = 8;
/** The note's width where the map is more than twice as wide. */
export const NOTE_WIDTH_PX = 200;
/** Narrower maps, in px, name countries outside of them by their short names. */
export const SHORT_OUTSIDE_BELOW_PX = 400;

/** From this inner width in px the card stands beside the diagram. */
const WIDE_FROM_PX = 550;
/** The diagram's share of a wide widget. */
export const DIAGRAM_SHARE = 0.6;
/** From this inner width in px the card beside the diagram has room for labels beside values. */
const ROOMY_FROM_PX = 680;

/** From this inner width in px type and space are larger, and the card has room for more facts. */
const LARGE_WIDGET_FROM_PX = 900;

/** The least height of the cell under the picture, px; the styles use the same numbers. */
export const CELL_PX = {small: 116, narrow: 88, wide: 72} as const;

/** How tall a picture is with its cell in a widget of this inner width where the card stands beside it; else Infinity. */
export function roomBeside(picture: {width: number; height: number}, innerWidth: number, isBeside: boolean): number {
  return isBeside ? (picture.height * innerWidth * DIAGRAM_SHARE) / picture.width + CELL_PX.wide : Infinity;
}

/** From the name of a year of the timeline's scale to the next, px. */
export const YEAR_GAP_PX = 6;
/** Padding at a side of the widget, px: narrow, wide, roomy; the styles use the same numbers. */
export const SIDE_PX = {narrow: 16, wide: 20, roomy: 24} as const;
/** What of the timeline's width is not its line: a button to either side, half a thumb at either end. */
const STEP_BUTTONS_PX = 54;

/** The length of the timeline's line in px; for a widget whose width is not known that of a middling one. */
export function timelineLength({width, isWide, isRoomy}: {width: number; isWide: boolean; isRoomy: boolean}): number {
  const side = isRoomy ? SIDE_PX.roomy : isWide ? SIDE_PX.wide : SIDE_PX.narrow;
  return Math.max(0, (width || WIDE_FROM_PX) - 2 * side - STEP_BUTTONS_PX);
}

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

/** Whether the widget is set large at this inner width in px and size of text. */
export function isRoomyAt(innerWidth: number, textScale: number): boolean {
  return widthInText(innerWidth, textScale) >= LARGE_WIDGET_FROM_PX;
}

/** The width as the text finds it: at twice the size of text a column holds half as much. */
function widthInText(width: number, textScale: number): number {
  return textScale > LARGE_TEXT ? width / textScale : width;
}

/** The width in px to compose the picture for, in steps; a hidden widget (0) is composed as a middling one. */
export function pictureWidth(innerWidth: number, hasCardBeside: boolean, textScale: number): number {
  const width = innerWidth || WIDE_FROM_PX;
  const share = hasCardBeside && isWideAt(width, textScale) ? DIAGRAM_SHARE : 1;
  return Math.max(MIN_WIDTH_PX, Math.floor((width * share) / WIDTH_STEP_PX) * WIDTH_STEP_PX);
}
