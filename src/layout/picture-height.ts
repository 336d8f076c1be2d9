import type {LayoutNode} from './geometry.js';
import {clamp} from './safe-number.js';
import {sumOf} from './times.js';

/** Height for a width, and its limits for a few nodes. */
const SHAPE = 0.73;
const LESS = 55;
const TALL = 0.95;
const LEAST = 214;
const MOST = 440;
/** Room for lines and labels round every pill, and what more the pills need to find their places. */
const ROOM = 32;
const SPARE = 1.15;

/**
 * The height, in the same units, that shows these nodes well at a width above 0: flat for a few nodes in a wide column,
 * taller where pills would not fit with room for lines between them, and where asked for.
 */
export function pictureHeight(nodes: readonly LayoutNode[], width: number, isTall = false): number {
  const area = sumOf(nodes, (node) => (node.width + ROOM) * (node.height + ROOM));
  return Math.round(Math.max(clamp(isTall ? TALL * width : SHAPE * width - LESS, LEAST, MOST), (SPARE * area) / width));
}
