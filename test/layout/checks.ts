import type {Box, GroupOutline, NetworkLayout, Point, Size} from '../../src/layout/geometry.js';

/** How deep two boxes given by their centres lie in each other; at most 0 where they are apart. */
export const overlap = (a: Box, b: Box): number =>
  Math.min(
    (a.width + b.width) / 2 - Math.abs(a.x - b.x),
    (a.height + b.height) / 2 - Math.abs(a.y - b.y),
  );

/** The deepest overlap of any two boxes. */
export const deepest = (boxes: readonly Box[]): number =>
  Math.max(-Infinity, ...boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => overlap(a, b))));

/** How far the boxes, given by their centres, reach over the picture's edges; at most 0 where they do not. */
export const excess = (boxes: readonly Box[], {width, height}: Size): number =>
  Math.max(
    -Infinity,
    ...boxes.flatMap((box) => [
      box.width / 2 - box.x,
      box.height / 2 - box.y,
      box.x + box.width / 2 - width,
      box.y + box.height / 2 - height,
    ]),
  );

function pathElement(d: string): SVGPathElement {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  return path;
}

/** Points along a path as the browser draws it, about `step` units apart. */
export function pointsOf(d: string, step = 4): Point[] {
  const path = pathElement(d);
  const length = path.getTotalLength();
  const count = Math.max(1, Math.ceil(length / step));
  return Array.from({length: count + 1}, (_, i) => {
    const {x, y} = path.getPointAtLength((length * i) / count);
    return {x, y};
  });
}

const canvas = document.createElement('canvas').getContext('2d');

/** Whether a point lies inside a closed path, as the browser fills it. */
export const isInside = (shape: Path2D, {x, y}: Point): boolean =>
  canvas?.isPointInPath(shape, x, y) ?? false;

/** All path data of a layout. */
export const pathsOf = ({ties, outlines = []}: NetworkLayout & {readonly outlines?: readonly GroupOutline[]}): string[] => [
  ...ties.flatMap(({d, spine}) => [d, spine]),
  ...outlines.map(({d}) => d),
];

/** The coordinates in path data that has only absolute commands with x, y pairs. */
export const coordinates = (d: string): number[] => (d.match(/-?[\d.]+/g) ?? []).map(Number);

/** A source of numbers from 0 to 1 that is the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

export const shuffled = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map((value) => ({value, key: random()}))
    .sort((a, b) => a.key - b.key)
    .map(({value}) => value);
