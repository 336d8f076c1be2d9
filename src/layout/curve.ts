import type {Curve, Point} from './geometry.js';
import {sumOf, times} from './times.js';

/** The point at a share of the way from `a` to `b`. */
export const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** The point `by` units from another in a direction. */
export const moved = ({x, y}: Point, direction: Point, by: number): Point => ({
  x: x + direction.x * by,
  y: y + direction.y * by,
});

/** The distance between two points. */
export const distance = (a: Point, b: Point): number =>
  Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

const blend = ([a, b, c]: Curve, s: number, t: number): Point =>
  between(between(a, b, s), between(b, c, s), t);

/** The point at parameter `t` (0–1); asked for hundreds of times a picture, so in one step. */
export function pointAt([a, b, c]: Curve, t: number): Point {
  const [ofA, ofB, ofC] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return {x: a.x * ofA + b.x * ofB + c.x * ofC, y: a.y * ofA + b.y * ofB + c.y * ofC};
}

/** The stretch of a curve between two parameters. */
export const stretch = (curve: Curve, from: number, to: number): Curve => [
  pointAt(curve, from),
  blend(curve, from, to),
  pointAt(curve, to),
];

/** Points along a curve, its end left out. */
export const samples = (curve: Curve, count: number): Point[] =>
  times(count, (i) => pointAt(curve, i / count));

/** About how long a curve is. */
export function lengthOf(curve: Curve): number {
  const points = [...samples(curve, 8), curve[2]];
  return sumOf(times(8, (i) => i), (i) => distance(points[i] ?? curve[2], points[i + 1] ?? curve[2]));
}

/** The unit vector to the left of the way from `a` to `b`; no direction where they are the same point. */
function leftOf(a: Point, b: Point): Point {
  const length = distance(a, b) || 1;
  return {x: (b.y - a.y) / length, y: (a.x - b.x) / length};
}

/** The curve that runs beside another, `by` units to its left. */
export function beside([a, b, c]: Curve, by: number): Curve {
  const [start, end] = [leftOf(a, b), leftOf(b, c)];
  // Where the two offset tangents meet; a gentle bow never turns so far that the divisor nears 0.
  const reach = by / Math.max(0.5, 1 + start.x * end.x + start.y * end.y);
  return [moved(a, start, by), moved(moved(b, start, reach), end, reach), moved(c, end, by)];
}
