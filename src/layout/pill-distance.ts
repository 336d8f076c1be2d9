import type {Box, Point} from './geometry.js';

/** How far a point is from the border of a pill (fully round ends) given by its centre; negative inside. */
export function pillDistance({x, y}: Point, pill: Box): number {
  const radius = Math.min(pill.width, pill.height) / 2;
  const dx = Math.max(0, Math.abs(x - pill.x) - pill.width / 2 + radius);
  const dy = Math.max(0, Math.abs(y - pill.y) - pill.height / 2 + radius);
  return Math.sqrt(dx * dx + dy * dy) - radius;
}
