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
 * Sets the pills in rows that fill the picture evenly: free of overlap where rows can be. Where even rows are too many,
 * they overlap evenly.
 */
export function packRows(pills: readonly Pill[], width: number, height: number, gap: number): void {
  const rows = rowsOf(pills, width, gap);
  const middles = spread(rows.map(rowHeight), height);
  rows.forEach((row, i) => {
    const centres = spread(
      row.map((pill) => pill.width),
      width,
    );
    row.forEach((pill, j) => {
      pill.x = clamp(centres[j] ?? 0, pill.low.x, pill.high.x);
      pill.y = clamp(middles[i] ?? 0, pill.low.y, pill.high.y);
    });
  });
}

/** Centres of stretches one after the other, with even gaps (negative where they are too long) from end to end. */
function spread(lengths: readonly number[], total: number): number[] {
  const taken = lengths.reduce((sum, length) => sum + length, 0);
  const gap = (total - 2 * EDGE - taken) / Math.max(1, lengths.length - 1);
  let edge = lengths.length > 1 ? EDGE : (total - taken) / 2;
  return lengths.map((length) => {
    const centre = edge + length / 2;
    edge += length + gap;
    return centre;
  });
}
