import type {LayoutNode, Point, Size} from './geometry.js';
import {clamp} from './safe-number.js';
import {wishedPlaces} from './wished-places.js';

/** Room between a pill and the picture's edge, for its stroke and focus ring. */
export const EDGE = 8;

/** The ring of nodes without a place, as a share of the picture. */
const RING = 0.45;

/** A pill on the move, drawn to its wish. Its centre stays between `low` and `high`. */
export interface Pill extends Size {
  readonly id: string;
  readonly low: Point;
  readonly high: Point;
  readonly wish: Point;
  x: number;
  y: number;
}

export type PillPair = readonly [Pill, Pill];

/**
 * The nodes as pills at the centres they wish for, in id order, each id once, cut to the picture where larger.
 * Those without any place wish for a ring.
 */
export function pillsOf(nodes: readonly LayoutNode[], {width, height}: Size): Pill[] {
  const unique = [...new Map(nodes.map((node) => [node.id, node])).values()];
  unique.sort((a, b) => (a.id < b.id ? -1 : 1));
  const wishes = wishedPlaces(unique);
  const radius = unique.length > 1 ? RING : 0;
  return unique.map((node, i) => {
    const w = clamp(node.width, 0, Math.max(0, width - 2 * EDGE));
    const h = clamp(node.height, 0, Math.max(0, height - 2 * EDGE));
    const low = {x: Math.min(EDGE + w / 2, width / 2), y: Math.min(EDGE + h / 2, height / 2)};
    const high = {x: width - low.x, y: height - low.y};
    // Engines differ in the last digit of sine and cosine.
    const angle = (2 * Math.PI * i) / unique.length;
    const [x, y] = wishes.get(node.id) ?? [
      round3(0.5 + radius * Math.sin(angle)),
      round3(0.5 - radius * Math.cos(angle)),
    ];
    const wish = {x: low.x + x * (high.x - low.x), y: low.y + y * (high.y - low.y)};
    return {id: node.id, width: w, height: h, low, high, wish, ...wish};
  });
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000;

/** Moves a pill, as far as the picture goes, and tells how far that was. */
export function move(pill: Pill, axis: 'x' | 'y', by: number): number {
  const before = pill[axis];
  pill[axis] = clamp(before + by, pill.low[axis], pill.high[axis]);
  return Math.abs(pill[axis] - before);
}
