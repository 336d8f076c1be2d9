import type {PlacedNode} from './geometry.js';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The node that a key moves to from a node: Home and End to the first and last in reading order, arrows to the nearest
 * one in that direction, where a step aside counts twice as much as a step ahead. Null for a key that does not walk;
 * the node itself where there is nothing further.
 */
export function walk(nodes: readonly PlacedNode[], fromId: string, key: string): PlacedNode | null {
  const from = nodes.find(({id}) => id === fromId);
  if (!from) return null;
  if (key === 'Home') return nodes[0] ?? null;
  if (key === 'End') return nodes[nodes.length - 1] ?? null;
  const arrow = ARROWS[key];
  if (!arrow) return null;
  let best = from;
  let least = Infinity;
  for (const node of nodes) {
    const [dx, dy] = [node.x - from.x, node.y - from.y];
    const ahead = dx * arrow[0] + dy * arrow[1];
    const cost = ahead + 2 * Math.abs(dx * arrow[1] + dy * arrow[0]);
    if (ahead > 0 && cost < least) [best, least] = [node, cost];
  }
  return best;
}
