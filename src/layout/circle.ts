import type {Point} from './geometry.js';

/** The point at a share of the way round a circle of radius 1. Rounded, since engines differ in the last digit. */
export const onCircle = (share: number): Point => ({
  x: Math.round(Math.sin(2 * Math.PI * share) * 1000) / 1000,
  y: Math.round(Math.cos(2 * Math.PI * share) * -1000) / 1000,
});
