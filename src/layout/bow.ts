import {leftOf, pointAt, straight} from './curve.js';
import type {Curve, PlacedNode, Size} from './geometry.js';

/** Clear space between a bundle and a pill that it only passes. */
const CLEARANCE = 4;
/** How far the widest bow strays from the straight line: in units, and as a share of the line's length. */
const REACH = 112;
const SLANT = 0.35;

/**
 * The middle line of a bundle `width` wide between the centres of two nodes: straight where nothing is in the way, else
 * the gentlest bow that passes all other pills inside the picture; where none does, the one that touches fewest.
 * @param steps how many bows to try on either side.
 */
export function bow(
  from: PlacedNode,
  to: PlacedNode,
  width: number,
  nodes: readonly PlacedNode[],
  size: Size,
  steps: number,
): Curve {
  const others = nodes.filter((node) => node !== from && node !== to);
  const line = straight(from, to);
  const left = leftOf(from, to);
  const reach = Math.min(REACH, SLANT * (Math.abs(from.x - to.x) + Math.abs(from.y - to.y)));
  let [best, fewest] = [line, touched(line, width, others, Infinity)];
  for (let step = 1; step <= steps && fewest > 0; step++) {
    for (const side of [1, -1]) {
      // The curve itself reaches half-way to its control point.
      const by = (2 * side * step * reach) / steps;
      const curve: Curve = [
        line[0],
        {x: line[1].x + left.x * by, y: line[1].y + left.y * by},
        line[2],
      ];
      if (leaves(curve, width, size)) continue;
      const count = touched(curve, width, others, fewest);
      if (count < fewest) [best, fewest] = [curve, count];
    }
  }
  return best;
}

/** How much of a bundle lies on pills; counts no further than `enough`. Plain loops: this is the layout's hot spot. */
function touched(
  [a, b, c]: Curve,
  width: number,
  others: readonly PlacedNode[],
  enough: number,
): number {
  const room = width / 2 + CLEARANCE;
  const left = Math.min(a.x, b.x, c.x);
  const right = Math.max(a.x, b.x, c.x);
  const top = Math.min(a.y, b.y, c.y);
  const bottom = Math.max(a.y, b.y, c.y);
  const steps = Math.min(32, Math.ceil((right - left + bottom - top) / 12));
  let count = 0;
  for (const pill of others) {
    const reachX = pill.width / 2 + room;
    const reachY = pill.height / 2 + room;
    if (
      pill.x + reachX < left ||
      pill.x - reachX > right ||
      pill.y + reachY < top ||
      pill.y - reachY > bottom
    )
      continue;
    for (let i = 1; i < steps; i++) {
      const t = i / steps;
      const x = (1 - t) * (1 - t) * a.x + 2 * t * (1 - t) * b.x + t * t * c.x - pill.x;
      const y = (1 - t) * (1 - t) * a.y + 2 * t * (1 - t) * b.y + t * t * c.y - pill.y;
      if (x < reachX && x > -reachX && y < reachY && y > -reachY) count++;
    }
    if (count >= enough) break;
  }
  return count;
}

/** Whether a bundle leaves the picture; its ends cannot. */
const leaves = (curve: Curve, width: number, size: Size): boolean =>
  [0.25, 0.5, 0.75].some((t) => {
    const {x, y} = pointAt(curve, t);
    const edge = width / 2 + 1;
    return x < edge || y < edge || x > size.width - edge || y > size.height - edge;
  });
