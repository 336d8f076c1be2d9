import type {Pill} from './pill.js';

/** Clear space that a line wants from a pill it only passes. */
const CLEARANCE = 10;

/**
 * Pushes pills off the straight lines between other pairs, by a share of what is missing, and the pair a little the
 * other way: fewer lines have to bow.
 */
export function clearLines(
  pills: readonly Pill[],
  pairs: readonly (readonly Pill[])[],
  share: number,
): void {
  for (const pair of pairs) {
    const a = pair[0] as Pill;
    const b = pair[1] as Pill;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < 1) continue;
    const nx = -dy / length;
    const ny = dx / length;
    for (const pill of pills) {
      if (pill === a || pill === b) continue;
      const px = pill.x - a.x;
      const py = pill.y - a.y;
      const along = px * dx + py * dy;
      const off = px * nx + py * ny;
      // How far the pill reaches towards the line.
      const reach = (Math.abs(nx) * pill.width + Math.abs(ny) * pill.height) / 2;
      const missing = reach + CLEARANCE - Math.abs(off);
      if (missing <= 0 || along <= 0 || along >= length * length) continue;
      const push = missing * share * (off < 0 ? -1 : 1);
      pill.x += nx * push;
      pill.y += ny * push;
      a.x -= (nx * push) / 2;
      a.y -= (ny * push) / 2;
      b.x -= (nx * push) / 2;
      b.y -= (ny * push) / 2;
    }
  }
}
