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
  readonly name?: Name;
}

type Name = Box & {readonly text: string; readonly of: NamelessMark};

/** The least box that can be pointed at, in units. */
const TARGET = 16;
/** From the middle of a mark to its name beside, or above and below it, and clear space round a name. */
const BESIDE = 8.5;
const BELOW = 7.5;
const GAP = 2;
/** Units between the points of lines that a name must not cover. */
const SAMPLE = 4;
/** Names tried at most, so that a map of many places costs no more than it is worth. */
const STEPS = 2000;

/**
 * Where a name may stand, in shares of the way from its mark until it stands wholly beside, above or below: beside it
 * first, then below and above, then off to one side of that.
 */
const SIDES: readonly Point[] = [
  ...[0, 0.3, -0.3, 0.6, -0.6, 1, -1].flatMap((y) => [-1, 1].map((x) => ({x, y}))),
  ...[0, 0.2, -0.2, 0.4, -0.4, 0.6, -0.6, 0.8, -0.8].flatMap((x) => [1, -1].map((y) => ({x, y}))),
];

/** How far an area's name may stand from its middle, in shares of the name's size: little, or it names something else. */
const DRIFTS: readonly Point[] = [0, 0.25, -0.25, 0.5, -0.5].flatMap((x) => [0, 0.6, -0.6, 1.2, -1.2].map((y) => ({x, y})));

/**
 * Finds room for as many names as it can, those of areas last: beside their marks, inside the frame (by its top left corner), off all
 * boxes, other names and lines. A name without room is left out; its mark stays, but an area without a name is nothing.
 */
export function placeNames(
  marks: readonly NamelessMark[],
  boxes: readonly Box[],
  ties: readonly TiePath[],
  frame: Box,
): NamedMark[] {
  const lines = ties.flatMap(({axis}) => samples(axis, Math.max(1, distance(axis[0], axis[2]) / SAMPLE)));
  const isFree = (box: Box, mark: Point): boolean =>
    box.x - box.width / 2 >= frame.x + GAP &&
    box.x + box.width / 2 <= frame.x + frame.width - GAP &&
    box.y - box.height / 2 >= frame.y &&
    box.y + box.height / 2 <= frame.y + frame.height &&
    !boxes.some((other) => touches(box, other, isAt(other, mark) ? 0 : GAP)) &&
    !lines.some((point) => touches(box, {...point, width: 0, height: 0}, 1));

  const choices = marks.map((mark) => ({mark, names: candidatesFor(mark).filter((box) => isFree(box, mark))}));
  const places = mostNames(choices.filter(({mark}) => !mark.isArea), []);
  const named = mostNames(choices.filter(({mark}) => mark.isArea), places);
  return marks.flatMap((mark): NamedMark[] => {
    const {id, isArea, x, y} = mark;
    const name = named.find(({of}) => of === mark);
    if (!isArea) return [{id, isArea, x, y, width: TARGET, height: TARGET, name}];
    return name ? [{id, isArea, x: name.x, y: name.y, width: name.width, height: name.height, name}] : [];
  });
}

/** The names that stand already with as many more as stand beside each other, each as well as that allows. */
function mostNames(choices: readonly {readonly names: readonly Name[]}[], standing: readonly Name[]): readonly Name[] {
  let steps = STEPS;
  let best = standing;
  const add = (index: number, names: readonly Name[]): void => {
    if (names.length > best.length) best = names;
    const [choice, most] = [choices[index], names.length + choices.length - index];
    if (!choice) return;
    for (const name of choice.names) {
      if (most <= best.length || steps-- < 0) return;
      if (!names.some((other) => touches(name, other, 0))) add(index + 1, [...names, name]);
    }
    if (most - 1 > best.length) add(index + 1, names);
  };
  add(0, standing);
  return best;
}

const isAt = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

/** All ways to set a mark's name, best first. */
function candidatesFor(mark: NamelessMark): Name[] {
  const {isArea, variants, x, y} = mark;
  return variants.flatMap(({text, width, height}) =>
    (isArea ? DRIFTS : SIDES).map((side) => ({
      of: mark,
      text,
      width,
      height,
      x: tenth(x + (isArea ? side.x * width : side.x * (BESIDE + width / 2))),
      y: tenth(y + (isArea ? side.y * height : side.y * ((Math.abs(side.x) === 1 ? 2 : BELOW) + height / 2))),
    })),
  );
}

const touches = (a: Box, b: Box, gap: number): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap;
