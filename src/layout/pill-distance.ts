import type {Box, Point} from './geometry.js';
import {clamp} from './safe-number.js';

/** How far a point is from the border of a pill (fully round ends) given by its centre; negative inside. */
export function pillDistance({x, y}: Point, pill: Box): number {
  const radius = Math.min(pill.width, pill.height) / 2;
  const [reachX, reachY] = [pill.width / 2 - radius, pill.height / 2 - radius];
  const [dx, dy] = [
    x - clamp(x, pill.x - reachX, pill.x + reachX),
    y - clamp(y, pill.y - reachY, pill.y + reachY),
  ];
  return Math.sqrt(dx * dx + dy * dy) - radius;
}
