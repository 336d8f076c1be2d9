import type {PlacedNode} from './geometry.js';
import {type Direction, nearestInDirection} from './nearest-in-direction.js';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The node that a key moves to from a node: arrows to the neighbour in that direction, Home and End to the first and
 * last in reading order. Null for a key that does not walk; the node itself where there is nothing further.
 */
export function walk(nodes: readonly PlacedNode[], fromId: string, key: string): PlacedNode | null {
  const from = nodes.find(({id}) => id === fromId);
  if (!from) return null;
  if (key === 'Home') return nodes[0] ?? null;
  if (key === 'End') return nodes[nodes.length - 1] ?? null;
  const direction = ARROWS[key];
  return direction ? (nearestInDirection(nodes, from, direction) ?? from) : null;
}
