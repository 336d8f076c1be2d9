import type {Pill} from './pill.js';
import {move} from './pill.js';

/** How far the closest two pills are from being `gap` apart; 0 where all are. */
export function worstOverlap(pills: readonly Pill[], gap: number): number {
  let worst = 0;
  eachOverlap(pills, gap, (_a, _b, x, y) => {
    worst = Math.max(worst, Math.min(x, y));
  });
  return worst;
}

/**
 * Pushes every two pills that are nearer than `gap` apart, by `share` of what is missing, along the axis that needs
 * less of it, unless the picture's edges leave no room that way.
 */
export function separatePills(pills: readonly Pill[], gap: number, share = 1): void {
  eachOverlap(pills, gap, (a, b, x, y) => {
    const [roomX, roomY] = [room(a, b, 'x'), room(a, b, 'y')];
    const isAcross = x < y ? x <= roomX || y > roomY : y > roomY && x <= roomX;
    const axis = isAcross ? 'x' : 'y';
    const away = a[axis] <= b[axis] ? 1 : -1;
    const half = ((isAcross ? x : y) * share) / 2;
    const missing = 2 * half - move(a, axis, -away * half) - move(b, axis, away * half);
    // What one of the two cannot do at the edge, the other does.
    move(b, axis, away * (missing - move(a, axis, -away * missing)));
  });
}

function room(a: Pill, b: Pill, axis: 'x' | 'y'): number {
  const [first, second] = a[axis] <= b[axis] ? [a, b] : [b, a];
  return first[axis] - first.low[axis] + second.high[axis] - second[axis];
}

function eachOverlap(
  pills: readonly Pill[],
  gap: number,
  visit: (a: Pill, b: Pill, x: number, y: number) => void,
): void {
  pills.forEach((a, i) => {
    for (let j = i + 1; j < pills.length; j++) {
      const b = pills[j] as Pill;
      const x = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
      const y = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
      if (x > 0 && y > 0) visit(a, b, x, y);
    }
  });
}
