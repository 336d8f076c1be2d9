import type {Curve, Point} from './geometry.js';

/** The straight line between two points, as a curve. */
export const straight = (a: Point, b: Point): Curve => [a, between(a, b, 0.5), b];

/** The point at a share of the way from `a` to `b`. */
export const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** The point at parameter `t` (0–1). */
export function pointAt(curve: Curve, t: number): Point {
  const a = curve[0];
  const b = curve[1];
  const c = curve[2];
  const rest = 1 - t;
  return {
    x: rest * rest * a.x + 2 * rest * t * b.x + t * t * c.x,
    y: rest * rest * a.y + 2 * rest * t * b.y + t * t * c.y,
  };
}

/** The stretch of a curve between two parameters. */
export function stretch(curve: Curve, from: number, to: number): Curve {
  const [a, b, c] = curve;
  return [
    pointAt(curve, from),
    between(between(a, b, from), between(b, c, from), to),
    pointAt(curve, to),
  ];
}

/** The unit vector to the left of the way from `a` to `b`; straight up where they are the same point. */
export function leftOf(a: Point, b: Point): Point {
  const [x, y] = [b.x - a.x, b.y - a.y];
  const length = Math.sqrt(x * x + y * y);
  return length > 0.001 ? {x: y / length, y: -x / length} : {x: 0, y: -1};
}

/** The curve that runs beside another, `by` units to its left. */
export function beside([a, b, c]: Curve, by: number): Curve {
  const [start, end] = [leftOf(a, b), leftOf(b, c)];
  // Where the two offset tangents meet; a gentle bow never turns so far that the divisor nears 0.
  const reach = by / Math.max(0.5, 1 + start.x * end.x + start.y * end.y);
  return [
    {x: a.x + start.x * by, y: a.y + start.y * by},
    {x: b.x + (start.x + end.x) * reach, y: b.y + (start.y + end.y) * reach},
    {x: c.x + end.x * by, y: c.y + end.y * by},
  ];
}

/** Points along a curve, ends included. */
export const samples = (curve: Curve, count: number): Point[] =>
  Array.from({length: count + 1}, (_, i) => pointAt(curve, i / count));
