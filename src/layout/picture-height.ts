import type {LayoutNode} from './geometry.js';
import {rowHeight, rowsOf} from './pack-rows.js';
import {EDGE, pillsOf} from './pill.js';
import {clamp} from './safe-number.js';

const SHAPE = 0.56;
const LEAST = 208;
const MOST = 330;
/** Room for lines and labels between rows of pills, and round every pill of few and of many. */
const ROW_GAP = 28;
const FEW_GAP = 25;
const MANY_GAP = 40;
const PILL_GAP = 14;

/**
 * The height, in the same units, that shows these nodes well at a width: flat for a few nodes in a wide column, taller
 * where pills would not fit with room for lines between them. Bad widths count as 0.
 */
export function pictureHeight(nodes: readonly LayoutNode[], width: number): number {
  const across = clamp(width, 0, 20_000);
  const pills = pillsOf(nodes, {width: across, height: 1e6});
  const rows = rowsOf(pills, across, PILL_GAP);
  const stacked = rows.reduce((sum, row) => sum + rowHeight(row) + ROW_GAP, 2 * EDGE - ROW_GAP);
  const gap = clamp(pills.length, FEW_GAP, MANY_GAP);
  const area = pills.reduce((sum, pill) => sum + (pill.width + gap) * (pill.height + gap), 0);
  return Math.round(
    Math.max(clamp(SHAPE * across, LEAST, MOST), stacked, (1.15 * area) / (across || 1)),
  );
}
