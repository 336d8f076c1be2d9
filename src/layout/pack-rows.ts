import type {Pill} from './pill.js';
import {EDGE} from './pill.js';
import {clamp} from './safe-number.js';

/** Pills shared out to rows of a width, from the top down as they wish; each goes to the first row with room. */
export function rowsOf(pills: readonly Pill[], width: number, gap: number): Pill[][] {
  const rows: {pills: Pill[]; left: number}[] = [];
  for (const pill of [...pills].sort((a, b) => a.y - b.y || a.x - b.x)) {
    let row = rows.find(({left}) => pill.width + gap <= left + 0.001);
    if (!row) rows.push((row = {pills: [], left: width - 2 * EDGE + gap}));
    row.pills.push(pill);
    row.left -= pill.width + gap;
  }
  return rows.map((row) => row.pills.sort((a, b) => a.x - b.x));
}

/** The height of a row's tallest pill. */
export const rowHeight = (row: readonly Pill[]): number =>
  Math.max(0, ...row.map(({height}) => height));

/**
 * Sets the pills in rows that fill the picture: free of overlap where rows can be. Where even rows are too many,
 * they overlap evenly.
 */
export function packRows(pills: readonly Pill[], width: number, height: number, gap: number): void {
  const rows = rowsOf(pills, width, gap);
  const middles = spread(
    rows.map((row) => ({
      wish: row.reduce((sum, {y}) => sum + y, 0) / row.length,
      length: rowHeight(row),
    })),
    gap,
    height,
  );
  rows.forEach((row, i) => {
    const centres = spread(
      row.map(({x, width: length}) => ({wish: x, length})),
      gap,
      width,
    );
    row.forEach((pill, j) => {
      pill.x = clamp(centres[j] ?? 0, pill.low.x, pill.high.x);
      pill.y = clamp(middles[i] ?? 0, pill.low.y, pill.high.y);
    });
  });
}

/** Centres on a line, in order and as near to the wishes as the gap and the two ends allow. */
function spread(
  stretches: readonly {readonly wish: number; readonly length: number}[],
  gap: number,
  total: number,
): number[] {
  const taken = stretches.reduce((sum, {length}) => sum + length, 0);
  const room = stretches.length > 1 ? (total - 2 * EDGE - taken) / (stretches.length - 1) : 0;
  const apart = Math.min(gap, room);
  const centres: number[] = [];
  let edge = EDGE;
  for (const {wish, length} of stretches) {
    const centre = Math.max(wish, edge + length / 2);
    centres.push(centre);
    edge = centre + length / 2 + apart;
  }
  edge = Math.max(total - EDGE, total / 2);
  for (let i = stretches.length - 1; i >= 0; i--) {
    const half = (stretches[i]?.length ?? 0) / 2;
    centres[i] = Math.min(centres[i] ?? 0, edge - half);
    edge = (centres[i] ?? 0) - half - apart;
  }
  return centres;
}
