import {distance, samples} from './curve.js';
import type {Box, LabelVariant, PlacedNode, Point, TiePath} from './geometry.js';
import {tenth} from './safe-number.js';

/** A place in the picture with the ways to set its name. */
export interface NamelessMark extends Point {
  readonly id: string;
  /** Has no mark of its own: the name stands in its middle or nowhere. */
  readonly isArea: boolean;
  readonly variants: readonly LabelVariant[];
}

/** A place in the picture. Its box is the mark's, or for an area the name's. */
export interface NamedMark extends PlacedNode {
  readonly isArea: boolean;
  /** The name where it found room, in its own box. */
  readonly name?: Box & {readonly text: string};
}

/** The least box that can be pointed at, in units. */
const TARGET = 16;
/** From the middle of a mark to its name, and clear space round a name. */
const BESIDE = 9;
const GAP = 2;
/** Units between the points of lines that a name must not cover. */
const SAMPLE = 4;

/** Where a name may stand, as shares of its own size from the mark; the best first. */
const SIDES: readonly Point[] = [
  {x: -1, y: 0},
  {x: 1, y: 0},
  {x: 0, y: 1},
  {x: 0, y: -1},
  {x: 1, y: 1},
  {x: -1, y: 1},
  {x: 1, y: -1},
  {x: -1, y: -1},
];

/** How far an area's name may stand from its middle, in shares of the name's size: little, or it names something else. */
const DRIFTS: readonly Point[] = [0, 0.2, -0.2].flatMap((x) => [0, 0.6, -0.6].map((y) => ({x, y})));

/**
 * Finds room for names, most important first: beside their marks, inside the frame (by its top left corner), off all
 * boxes, other names and lines. A name without room is left out; its mark stays, but an area without a name is nothing.
 */
export function placeNames(
  marks: readonly NamelessMark[],
  boxes: readonly Box[],
  ties: readonly TiePath[],
  frame: Box,
): NamedMark[] {
  const lines = ties.flatMap(({axis}) => samples(axis, Math.max(1, distance(axis[0], axis[2]) / SAMPLE)));
  const names: Box[] = [];
  const isFree = (box: Box): boolean =>
    box.x - box.width / 2 >= frame.x + GAP &&
    box.x + box.width / 2 <= frame.x + frame.width - GAP &&
    box.y - box.height / 2 >= frame.y &&
    box.y + box.height / 2 <= frame.y + frame.height &&
    ![...boxes, ...names].some((other) => touches(box, other, GAP)) &&
    !lines.some((point) => touches(box, {...point, width: 0, height: 0}, GAP));

  return marks.flatMap(({id, isArea, variants, x, y}): NamedMark[] => {
    const candidates = variants.flatMap(({text, width, height}) =>
      (isArea ? DRIFTS : SIDES).map((side) => ({
        text,
        width,
        height,
        x: tenth(x + (isArea ? side.x * width : side.x * (BESIDE + width / 2))),
        y: tenth(y + (isArea ? side.y * height : side.y * ((side.x ? 2 : BESIDE) + height / 2))),
      })),
    );
    const name = candidates.find(isFree);
    if (name) names.push(name);
    if (!isArea) return [{id, isArea, x, y, width: TARGET, height: TARGET, name}];
    return name ? [{id, isArea, x: name.x, y: name.y, width: name.width, height: name.height, name}] : [];
  });
}

const touches = (a: Box, b: Box, gap: number): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap;
