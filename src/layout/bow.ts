import {between, distance, moved, samples} from './curve.js';
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
  const middle = between(from, to, 0.5);
  const half = width / 2;
  const room = half + CLEARANCE;
  const aside = {x: to.y - from.y, y: from.x - to.x};
  const length = distance(from, to);
  // A bow bends straight to the side and never leaves the circle round its line: most points can meet few pills.
  const near = nodes.filter(
    (pill) => pill !== from && pill !== to && pillDistance(middle, pill) < length / 2 + room,
  );
  const points = samples([from, middle, to], POINTS).map((point, i) => ({
    point,
    bend: (2 * i * (POINTS - i)) / POINTS ** 2,
    near: near.filter(
      ({x, y, width: w, height: h}) =>
        Math.abs((point.x - x) * aside.y + (y - point.y) * aside.x) < length * ((w + h) / 2 + room),
    ),
  }));
  let best = 0;
  let least = Infinity;
  for (let step = 0; step <= 2 * STEPS && step < least; step++) {
    const side = step % 2 ? 1 : -1;
    const by = (side * Math.ceil(step / 2) * SLANT) / STEPS;
    let cost = step;
    for (const {point, bend, near} of points) {
      if (cost >= least) break;
      const at = moved(point, aside, bend * by);
      if (
        Math.min(at.x, at.y, size.width - at.x, size.height - at.y) < half ||
        near.some((pill) => pillDistance(at, pill) < room)
      )
        cost += COST;
    }
    if (cost < least) [best, least] = [by, cost];
  }
  return [from, moved(middle, aside, best), to];
}
