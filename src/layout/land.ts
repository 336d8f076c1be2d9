import type {Point} from './geometry.js';
import {LAND_TEXT} from './land-text.js';

/** Degrees of longitude in one unit of the land's path. */
export const LAND_UNIT = 0.35;

/** Two characters of a jump tell more than this many units. */
const BASE = 90;

/** The steps that a ring's characters stand for; the backslash, which a string would have to escape, is left out. */
const stepsOf = (ring: string): number[] =>
  ring.split('').map((character) => {
    const code = character.charCodeAt(0);
    return code - (code < 92 ? 80 : 81);
  });

/** The corners of all land, ring by ring, in Mercator units from 0° E and the equator. How they are written: build/land.mjs. */
export function landRings(): Point[][] {
  let start = {x: 0, y: 0};
  return LAND_TEXT.split(' ').map((text) => {
    const [east = 0, x = 0, south = 0, y = 0, ...steps] = stepsOf(text);
    start = {x: start.x + east * BASE + x, y: start.y + south * BASE + y};
    const ring = [start];
    let last = start;
    for (let i = 0; i < steps.length; i += 2) {
      last = {x: last.x + (steps[i] ?? 0), y: last.y + (steps[i + 1] ?? 0)};
      ring.push(last);
    }
    return ring;
  });
}

let path: string | undefined;

/**
 * The path data of all land, in the units of `landRings`; made once. Corners are control points between the middles of
 * the sides: soft coasts look better than straight ones with half as many corners more.
 */
export function landPath(): string {
  path ??= landRings()
    .map((ring) => {
      const arcs = ring.map((corner, i) => {
        const next = ring[i + 1] ?? ring[0]!;
        return `${corner.x} ${corner.y} ${(corner.x + next.x) / 2} ${(corner.y + next.y) / 2}`;
      });
      const [first, last] = [ring[0]!, ring[ring.length - 1]!];
      return `M${(first.x + last.x) / 2} ${(first.y + last.y) / 2}Q${arcs.join(' ')}Z`;
    })
    .join('');
  return path;
}
