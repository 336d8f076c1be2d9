import {between, distance} from './curve.js';
import type {Curve, Point} from './geometry.js';
import {tenth} from './safe-number.js';

/** How near to a corner an outline leaves its straight edges; units. */
const CUT = 9;

const pair = ({x, y}: Point): string => `${tenth(x)},${tenth(y)}`;

// Written by hand: d3-shape and d3-path weigh 1.2 kB of brotli more in the script for these two kinds of line.

/** The path data of a curve. */
export const curvePath = ([start, control, end]: Curve): string =>
  `M${pair(start)}Q${pair(control)},${pair(end)}`;

/** The path data of a closed line through the edges of a convex shape, rounded at its corners. */
export function roundedPath(corners: readonly Point[]): string {
  const near = (a: Point, b: Point): string =>
    pair(between(a, b, Math.min(0.5, CUT / distance(a, b))));
  const steps = corners.map((corner, i) => {
    const last = corners[(i || corners.length) - 1] ?? corner;
    const next = corners[i + 1] ?? corners[0] ?? corner;
    return `${near(corner, last)}Q${pair(corner)},${near(corner, next)}`;
  });
  return `M${steps.join('L')}Z`;
}
