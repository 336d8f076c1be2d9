import type {LayoutNode} from './geometry.js';
import {clamp} from './safe-number.js';
import {sumOf} from './times.js';

/** Height for a width, and its limits for a few nodes. */
const SHAPE = 0.56;
const LEAST = 208;
const MOST = 330;
/** Room for lines and labels round every pill, and what more the pills need to find their places. */
const ROOM = 32;
const SPARE = 1.15;

/**
 * The height, in the same units, that shows these nodes well at a width above 0: flat for a few nodes in a wide column,
 * taller where pills would not fit with room for lines between them.
 */
export function pictureHeight(nodes: readonly LayoutNode[], width: number): number {
  const area = sumOf(nodes, (node) => (node.width + ROOM) * (node.height + ROOM));
  return Math.round(Math.max(clamp(SHAPE * width, LEAST, MOST), (SPARE * area) / width));
}
