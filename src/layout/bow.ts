import {beside, between, leftOf, samples, straight} from './curve.js';
import type {Curve, PlacedNode, Point, Size} from './geometry.js';
import {pillDistance} from './pill-distance.js';

/** Clear space between a bundle and a pill that it only passes. */
const CLEARANCE = 6;
const STEP = 14;
const STEPS = 8;

/**
 * The middle line of a bundle `width` wide between the centres of two nodes: straight where nothing is in the way, else
 * the gentlest bow that passes all other pills inside the picture; the straight line where there is none.
 */
export function bow(from: PlacedNode, to: PlacedNode, width: number, nodes: readonly PlacedNode[], size: Size): Curve {
  const others = nodes.filter((node) => node !== from && node !== to);
  const line = straight(from, to);
  const left = leftOf(from, to);
  let [best, fewest] = [line, blocked(line, width, others, size)];
  for (let step = 1; step <= STEPS && fewest > 0; step++) {
    for (const by of [step * STEP, -step * STEP]) {
      // The curve itself reaches half-way to its control point.
      const control = {x: line[1].x + left.x * by * 2, y: line[1].y + left.y * by * 2};
      const curve: Curve = [between(from, to, 0), control, between(to, from, 0)];
      const count = blocked(curve, width, others, size);
      if (count < fewest) [best, fewest] = [curve, count];
    }
  }
  return best;
}

/** In how many places a bundle touches pills or leaves the picture. */
function blocked(curve: Curve, width: number, others: readonly PlacedNode[], size: Size): number {
  const count = Math.max(8, Math.min(40, Math.round(length(curve) / 12)));
  const isOut = ({x, y}: Point): boolean => x < 1 || y < 1 || x > size.width - 1 || y > size.height - 1;
  const points = samples(curve, count);
  return (
    points.reduce(
      (sum, point) => sum + others.filter((pill) => pillDistance(point, pill) < width / 2 + CLEARANCE).length,
      0,
    ) +
    [width / 2, -width / 2].reduce((sum, by) => sum + samples(beside(curve, by), 12).filter(isOut).length, 0)
  );
}

const length = ([a, b, c]: Curve): number =>
  Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + Math.abs(b.x - c.x) + Math.abs(b.y - c.y);
