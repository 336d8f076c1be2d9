import type {Pill} from './pill.js';
import {move} from './pill.js';

/** The least clear space between two pills where there is room. */
export const GAP = 10;

/**
 * Pushes every two pills that are nearer than `gap` apart, by `share` of what is missing, along the axis that needs
 * less of it, unless the picture's edges leave no room for the least gap that way. Returns the most that was missing; with a share of 0
 * it only measures.
 */
export function separatePills(pills: readonly Pill[], gap: number, share = 1): number {
  let worst = 0;
  const spare = Math.max(0, gap - GAP);
  for (let i = 0; i < pills.length; i++) {
    const a = pills[i] as Pill;
    for (let j = i + 1; j < pills.length; j++) {
      const b = pills[j] as Pill;
      const x = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
      const y = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
      if (x <= 0 || y <= 0) continue;
      worst = Math.max(worst, Math.min(x, y));
      if (share === 0) continue;
      const fitsX = x - spare <= room(a, b, 'x');
      const fitsY = y - spare <= room(a, b, 'y');
      const isAcross = fitsX === fitsY ? x < y : fitsX;
      if (isAcross) push(a, b, 'x', x * share);
      else push(a, b, 'y', y * share);
    }
  }
  return worst;
}

type Axis = 'x' | 'y';

function push(a: Pill, b: Pill, axis: Axis, by: number): void {
  const away = a[axis] <= b[axis] ? 1 : -1;
  const half = by / 2;
  const missing = by - move(a, axis, -away * half) - move(b, axis, away * half);
  if (missing < 0.001) return;
  // What one of the two cannot do at the edge, the other does.
  move(b, axis, away * (missing - move(a, axis, -away * missing)));
}

/** How far two pills can still move away from each other. */
function room(a: Pill, b: Pill, axis: Axis): number {
  const first = a[axis] <= b[axis] ? a : b;
  const second = first === a ? b : a;
  return first[axis] - first.low[axis] + second.high[axis] - second[axis];
}
