import type {LayoutNode, Point, Size} from './geometry.js';
import {clamp, finite} from './safe-number.js';
import {wishedPlaces} from './wished-places.js';

/** Room between a pill and the picture's edge, for its stroke and focus ring. */
export const EDGE = 8;

/** A pill on the move. Its centre stays within the bounds; `wish` is missing where nothing says where it belongs. */
export interface Pill extends Size {
  readonly id: string;
  readonly low: Point;
  readonly high: Point;
  wish?: Point;
  x: number;
  y: number;
}

export type PillPair = readonly [Pill, Pill];

/**
 * The nodes as pills at the centre they wish for, in id order, each id once, cut to the picture where larger.
 * Those without a wish start on a ring.
 */
export function pillsOf(nodes: readonly LayoutNode[], {width, height}: Size): Pill[] {
  const unique = [...new Map(nodes.map((node) => [node.id, node])).values()];
  unique.sort((a, b) => (a.id < b.id ? -1 : 1));
  const wishes = wishedPlaces(unique);
  return unique.map((node, i) => {
    const w = clamp(finite(node.width), 0, Math.max(0, width - 2 * EDGE));
    const h = clamp(finite(node.height), 0, Math.max(0, height - 2 * EDGE));
    const low = {x: Math.min(EDGE + w / 2, width / 2), y: Math.min(EDGE + h / 2, height / 2)};
    const high = {x: width - low.x, y: height - low.y};
    const share = wishes.get(node.id);
    const at = ([x, y]: readonly [number, number]): Point => ({
      x: low.x + x * (high.x - low.x),
      y: low.y + y * (high.y - low.y),
    });
    const wish = share && at(share);
    const angle = (2 * Math.PI * i) / unique.length;
    // Engines differ in the last digit of sine and cosine.
    const start =
      wish ?? at([round3(0.5 + 0.4 * Math.sin(angle)), round3(0.5 - 0.4 * Math.cos(angle))]);
    return {id: node.id, width: w, height: h, low, high, wish, x: start.x, y: start.y};
  });
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000;

/** Moves a pill, as far as the picture goes, and tells how far that was. */
export function move(pill: Pill, axis: 'x' | 'y', by: number): number {
  const before = pill[axis];
  pill[axis] = clamp(before + by, pill.low[axis], pill.high[axis]);
  return Math.abs(pill[axis] - before);
}
