import {between, moved, samples} from './curve.js';
import type {Curve, PlacedNode, Size} from './geometry.js';
import {pillDistance} from './pill-distance.js';

/** Clear space between a bundle and a pill that it only passes. */
const CLEARANCE = 3;
/** How far the widest bow's control point is from the straight line, as a share of the line's length, and in how many steps. */
const SLANT = 0.8;
const STEPS = 6;
/** How many points of a bow are looked at, and how many steps further one goes to spare one of them. */
const POINTS = 24;
const COST = 8;

/**
 * The middle line of a bundle `width` wide between the centres of two nodes: straight where nothing is in the way, else
 * the gentlest bow that passes all other pills inside the picture; where none does, the one that does so most.
 */
export function bow(
  from: PlacedNode,
  to: PlacedNode,
  width: number,
  nodes: readonly PlacedNode[],
  size: Size,
): Curve {
  const others = nodes.filter((node) => node !== from && node !== to);
  const middle = between(from, to, 0.5);
  const half = width / 2;
  let best: Curve = [from, middle, to];
  let least = Infinity;
  for (let step = 0; step <= 2 * STEPS && step < least; step++) {
    const side = step % 2 ? 1 : -1;
    const by = (side * Math.ceil(step / 2) * SLANT) / STEPS;
    const curve: Curve = [from, moved(middle, {x: to.y - from.y, y: from.x - to.x}, by), to];
    let cost = step;
    for (const point of samples(curve, POINTS)) {
      if (cost >= least) break;
      if (
        Math.min(point.x, point.y, size.width - point.x, size.height - point.y) < half ||
        others.some((pill) => pillDistance(point, pill) < half + CLEARANCE)
      )
        cost += COST;
    }
    if (cost < least) [best, least] = [curve, cost];
  }
  return best;
}
