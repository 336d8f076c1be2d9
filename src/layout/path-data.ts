import type {Curve, Point} from './geometry.js';
import {tenth} from './safe-number.js';

// d3-shape and d3-path would draw the same for 1.2 kB of brotli; these few lines are all that is drawn here.

const pair = ({x, y}: Point): string => `${tenth(x)},${tenth(y)}`;

/** A line for each curve, straight where its control point lies on the way. */
export function curveData(curves: readonly Curve[]): string {
  return curves
    .map(([start, control, end]) =>
      isStraight(start, control, end)
        ? `M${pair(start)}L${pair(end)}`
        : `M${pair(start)}Q${pair(control)},${pair(end)}`,
    )
    .join('');
}

/** A smooth closed line along corners, inside of them: the uniform cubic B-spline. No corners give an empty string. */
export function closedData(corners: readonly Point[]): string {
  const count = corners.length;
  const mix = (i: number, before: number, here: number, after: number): Point => {
    const [a, b, c] = [i + count - 1, i, i + 1].map((place) => corners[place % count]) as [
      Point,
      Point,
      Point,
    ];
    return {
      x: (a.x * before + b.x * here + c.x * after) / 6,
      y: (a.y * before + b.y * here + c.y * after) / 6,
    };
  };
  const pieces = corners.map(
    (_, i) => `C${pair(mix(i, 0, 4, 2))},${pair(mix(i, 0, 2, 4))},${pair(mix(i + 1, 1, 4, 1))}`,
  );
  return count > 0 ? `M${pair(mix(0, 1, 4, 1))}${pieces.join('')}Z` : '';
}

const isStraight = (a: Point, b: Point, c: Point): boolean =>
  Math.abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) <=
  0.15 * (Math.abs(c.x - a.x) + Math.abs(c.y - a.y));
