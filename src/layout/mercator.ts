import type {Point} from './geometry.js';
import {clamp} from './safe-number.js';

const RADIANS = Math.PI / 180;

/** Farther from the equator nobody lives, and the projection has no end. */
const FARTHEST = 80;

/**
 * A longitude and latitude on a Mercator map, in degrees of longitude; y grows southwards from the equator. The
 * projection of the land: see build/land.mjs.
 */
export const mercator = ([longitude, latitude]: readonly [number, number]): Point => ({
  x: longitude,
  y:
    -Math.log(Math.tan(Math.PI / 4 + (clamp(latitude, -FARTHEST, FARTHEST) * RADIANS) / 2)) /
    RADIANS,
});
