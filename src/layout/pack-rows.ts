import type {Size} from './geometry.js';
import {edgeOf, GAP, type Pill} from './pill.js';
import {sumOf} from './times.js';

/** The last resort of a crowd: rows from edge to edge, from the top down and from left to right as the pills stood. */
export function packRows(pills: readonly Pill[], {width, height}: Size): void {
  const edge = edgeOf({width});
  const rows: Pill[][] = [];
  let left = -1;
  for (const pill of [...pills].sort((a, b) => a.y - b.y || a.x - b.x)) {
    left -= pill.width + GAP;
    if (left < 0) {
      rows.push([]);
      left = width - 2 * edge - pill.width;
    }
    rows[rows.length - 1]?.push(pill);
  }
  rows.forEach((row, i) => {
    // What a row has to spare is shared out, so that lines pass between its pills.
    const spare =
      (width - 2 * edge + GAP - sumOf(row, (pill) => pill.width + GAP)) / (row.length + 1);
    let x = edge + spare;
    for (const pill of row.sort((a, b) => a.x - b.x)) {
      pill.x = x + pill.width / 2;
      pill.y =
        edge + pill.height / 2 + ((height - 2 * edge - pill.height) * i) / (rows.length - 1 || 1);
      x += pill.width + GAP + spare;
    }
  });
}
