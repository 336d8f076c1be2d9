import {polygonHull} from 'd3';
import {onCircle} from './circle.js';
import type {GroupOutline, LayoutGroup, PlacedNode, Size} from './geometry.js';
import {groupBy} from './group-by.js';
import {roundedPath} from './path-data.js';
import {clamp} from './safe-number.js';
import {times} from './times.js';

/** From a pill to the smallest outline round it, and from each outline to the next larger one. */
const PADDING = 9;
const STEP = 5;
/**
 * What the innermost outline keeps from the picture's edge where a pill is close to it, and how much less each outer
 * one: they stay apart, and the outermost reach up to `BEYOND` into the padding round the picture.
 */
const EDGE = 5;
const EDGE_STEP = 3;
export const BEYOND = 5;
// No point straight up or sideways, so that each belongs to one end of a pill.
const CIRCLE = times(16, (i) => onCircle((i + 0.5) / 16));

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
    .sort((a, b) => a.pills.length - b.pills.length);
  return groupBy(shapes, ({pills}) => pills.map(({id}) => id).join('\n'))
    .map((alike, level) => {
      const pills = alike[0]?.pills ?? [];
      const edge = Math.max(-BEYOND, EDGE - EDGE_STEP * level);
      const points = pills.flatMap((pill) => {
        const radius = Math.min(pill.width, pill.height) / 2;
        const reach = radius + PADDING + STEP * Math.min(level, 5);
        return CIRCLE.map(({x, y}): [number, number] => [
          clamp(pill.x + Math.sign(x) * (pill.width / 2 - radius) + x * reach, edge, width - edge),
          clamp(
            pill.y + Math.sign(y) * (pill.height / 2 - radius) + y * reach,
            edge,
            height - edge,
          ),
        ]);
      });
      const hull = (polygonHull(points) ?? []).map(([x, y]) => ({x, y}));
      return {
        ids: alike.map(({id}) => id),
        members: pills.map(({id}) => id),
        d: roundedPath(hull),
        hull,
      };
    })
    .reverse();
}
