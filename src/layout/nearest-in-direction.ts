import type {PlacedNode} from './geometry.js';

export type Direction = 'left' | 'right' | 'up' | 'down';

const AXES: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The node that a reader means who presses an arrow key on `from`: the nearest one that lies in that direction,
 * where a step aside counts twice as much as a step ahead. Null where nothing lies there.
 */
export function nearestInDirection(
  nodes: readonly PlacedNode[],
  from: PlacedNode,
  direction: Direction,
): PlacedNode | null {
  const [axisX, axisY] = AXES[direction];
  let best: PlacedNode | null = null;
  let bestCost = Infinity;
  for (const node of nodes) {
    const ahead = (node.x - from.x) * axisX + (node.y - from.y) * axisY;
    if (node === from || ahead <= 0) continue;
    const aside = Math.abs((node.x - from.x) * axisY) + Math.abs((node.y - from.y) * axisX);
    const cost = ahead + 2 * aside;
    if (cost < bestCost) [best, bestCost] = [node, cost];
  }
  return best;
}
