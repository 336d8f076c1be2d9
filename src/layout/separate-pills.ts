import type {Size} from './geometry.js';
import {edgeOf, GAP, keepInside, type Pill} from './pill.js';

/**
 * Pushes every two pills that are nearer than `gap` apart, by `share` of what is missing, along the axis that needs
 * less of it, but never side by side where the picture is too narrow for that. Returns the most that was missing.
 */
export function separatePills(pills: readonly Pill[], gap: number, size: Size, share = 1): number {
  let worst = 0;
  pills.forEach((a, i) => {
    for (const b of pills.slice(i + 1)) {
      const x = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
      const y = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
      const missing = Math.min(x, y);
      if (missing <= 0) continue;
      worst = Math.max(worst, missing);
      const isAcross = x < y && a.width + b.width + GAP + 2 * edgeOf(size) <= size.width;
      const axis = isAcross ? 'x' : 'y';
      const by = ((isAcross ? x : y) * share * (a[axis] > b[axis] ? 1 : -1)) / 2;
      a[axis] += by;
      b[axis] -= by;
    }
    keepInside(a, size);
  });
  return worst;
}
