import {polygonHull} from 'd3';
import {onCircle} from './circle.js';
import type {GroupOutline, LayoutGroup, PlacedNode, Size} from './geometry.js';
import {groupBy} from './group-by.js';
import {roundedPath} from './path-data.js';
import {edgeOf} from './pill.js';
import {clamp} from './safe-number.js';

/**
 * From a pill to the widest outline round it, as a share of the room that pills keep from the edge, and to the narrowest,
 * outside the ring round the pill; how far one is inside the next where there is room.
 */
const WIDEST = 0.62;
const NARROWEST = 4;
const STEP = 5;
/** The least that an outline keeps from the frame where a pill stands closer to it than layout allows. */
const FRAME = 2;
// No point straight up or sideways, so that each belongs to one end of a pill.
const CIRCLE = Array.from({length: 16}, (_, i) => onCircle((i + 0.5) / 16));

/**
 * A soft closed line round the pills of each group with at least two placed members, widest first so that a later one
 * is drawn on top. Groups of the same members share one line; larger groups have wider ones.
 */
export function outlineGroups(
  nodes: readonly PlacedNode[],
  groups: readonly LayoutGroup[],
  {width, height}: Size,
): GroupOutline[] {
  const shapes = groups
    .map(({id, members}) => ({id, pills: nodes.filter((node) => members.includes(node.id))}))
    .filter(({pills}) => pills.length > 1)
    .sort((a, b) => b.pills.length - a.pills.length);
  const widest = Math.max(edgeOf({width}) * WIDEST, NARROWEST);
  const lines = groupBy(shapes, ({pills}) => JSON.stringify(pills));
  const step = Math.min(STEP, (widest - NARROWEST) / (lines.length - 1));
  return lines.map((alike, level) => {
    const pills = alike[0]?.pills ?? [];
    const padding = widest - (level && step * level);
    const points = pills.flatMap((pill) => {
      const radius = Math.min(pill.width, pill.height) / 2;
      const reach = radius + padding;
      return CIRCLE.map(({x, y}): [number, number] => [
        clamp(pill.x + Math.sign(x) * (pill.width / 2 - radius) + x * reach, FRAME, width - FRAME),
        clamp(pill.y + Math.sign(y) * (pill.height / 2 - radius) + y * reach, FRAME, height - FRAME),
      ]);
    });
    const hull = (polygonHull(points) ?? []).map(([x, y]) => ({x, y}));
    return {
      ids: alike.map(({id}) => id),
      members: pills.map(({id}) => id),
      d: roundedPath(hull),
      hull,
    };
  });
}
