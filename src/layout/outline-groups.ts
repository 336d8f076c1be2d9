import {polygonHull} from 'd3-polygon';
import {onCircle} from './circle.js';
import {distance} from './curve.js';
import type {GroupOutline, LayoutGroup, PlacedNode, Point, Size} from './geometry.js';
import {groupBy} from './group-by.js';
import {roundedPath} from './path-data.js';
import {edgeOf, GAP} from './pill.js';
import {clamp} from './safe-number.js';
import {times} from './times.js';

/**
 * From a pill to the widest outline round it, as a share of the room that pills keep from the edge, and to the narrowest,
 * outside the ring round the pill; how far one is inside the next where there is room.
 */
const WIDEST = 0.62;
const NARROWEST = 4;
const STEP = 5;
/** The least that an outline keeps from the frame where a pill stands closer to it than layout allows. */
const FRAME = 2;
/** From a line round one pill alone to the middle of its name, which stands outside. */
const NAME = 14;
/** The least between two lines that differ, where there is room. */
const APART = 2.5;
// No point straight up or sideways, so that each belongs to one end of a pill.
const CIRCLE = times(16, (i) => onCircle((i + 0.5) / 16));

/**
 * A soft closed line round the pills of each group with at least two placed members, widest first so that a later one
 * is drawn on top. Groups of the same members share one line; larger groups have wider ones. A country that is no member
 * never stands within: where the line would hold one, each member has a line of its own instead.
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
  const kept = groupBy(shapes, ({pills}) => pills.map(({id}) => id).join('\n'));
  const step = Math.min(STEP, (widest - NARROWEST) / (kept.length - 1));
  /** A line round some pills that keeps `padding` from each. */
  const round = (some: readonly PlacedNode[], padding: number): Point[] =>
    hullOf(
      some.flatMap((pill) =>
        ring(pill, padding).map(({x, y}): [number, number] => [clamp(x, FRAME, width - FRAME), clamp(y, FRAME, height - FRAME)]),
      ),
    );
  let outer = Infinity;
  return kept.map((alike, level) => {
    const pills = alike[0]?.pills ?? [];
    const wished = Math.min(widest - (level && step * level), outer - Math.min(step, APART));
    const whole = round(pills, wished);
    const hasStranger = nodes.some((node) => !pills.includes(node) && isWithin(node, whole));
    // Lines round each pill alone end before the nearest other pill may begin.
    const padding = hasStranger ? Math.min(wished, GAP - 1) : wished;
    outer = padding;
    const lines = hasStranger ? pills.map((pill) => round([pill], padding)) : [whole];
    return {
      ids: alike.map(({id}) => id),
      members: pills.map(({id}) => id),
      d: lines.map(roundedPath).join(''),
      hull: (hasStranger ? pills.map((pill) => round([pill], padding + NAME)) : lines)[0] ?? [],
    };
  });
}

/** Points round a pill at a distance. */
function ring(pill: PlacedNode, padding: number): Point[] {
  const radius = Math.min(pill.width, pill.height) / 2;
  return CIRCLE.map(({x, y}) => ({
    x: pill.x + Math.sign(x) * (pill.width / 2 - radius) + x * (radius + padding),
    y: pill.y + Math.sign(y) * (pill.height / 2 - radius) + y * (radius + padding),
  }));
}

const hullOf = (points: [number, number][]): Point[] => (polygonHull(points) ?? []).map(([x, y]) => ({x, y}));

/**
 * Whether a pill reaches into a convex shape: unless all of it lies beyond one of the shape's edges. Near a corner that
 * errs on the side of a shape that keeps away.
 */
function isWithin({x, y, width, height}: PlacedNode, corners: readonly Point[]): boolean {
  const radius = Math.min(width, height) / 2;
  return corners.every((corner, i) => {
    const next = corners[i + 1] ?? corners[0] ?? corner;
    const length = distance(corner, next) || 1;
    // Outwards: d3 goes round a shape so that this is to the right as one looks at a page.
    const [outX, outY] = [(corner.y - next.y) / length, (next.x - corner.x) / length];
    const reach = radius + (width / 2 - radius) * Math.abs(outX) + (height / 2 - radius) * Math.abs(outY);
    return (x - corner.x) * outX + (y - corner.y) * outY < reach;
  });
}
