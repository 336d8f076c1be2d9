import {polygonHull} from 'd3';
import type {GroupOutline, LayoutGroup, PlacedNode, Point, Size} from './geometry.js';
import {closedData} from './path-data.js';
import {clamp, pictureSize, tenth} from './safe-number.js';

/** From a pill to the smallest outline round it, and from each outline to the next larger one. */
const PADDING = 9;
const STEP = 5;
/** What the outlines keep from the picture's edge where a pill is close to it; outer ones keep less. */
const EDGE = 5;
// Enough for a smooth curve, and how near a corner that curve may leave a straight edge.
const CORNERS = 16;
const CUT = 6;

type Pair = [x: number, y: number];

// No point straight up or sideways, so that each belongs to one end of a pill. Rounded, since engines differ in the last digit of sine and cosine.
const CIRCLE: readonly Point[] = Array.from({length: CORNERS}, (_, i) => ({
  x: Math.round(Math.cos((2 * Math.PI * (i + 0.5)) / CORNERS) * 1000) / 1000,
  y: Math.round(Math.sin((2 * Math.PI * (i + 0.5)) / CORNERS) * 1000) / 1000,
}));

/**
 * A soft closed line round the pills of each group with at least two placed members, widest first so that a later one
 * is drawn on top. Groups of the same members share one line; larger groups have wider ones.
 */
export function outlineGroups(
  nodes: readonly PlacedNode[],
  groups: readonly LayoutGroup[],
  size: Size,
): GroupOutline[] {
  const shapes = new Map<string, {ids: string[]; pills: PlacedNode[]}>();
  for (const {id, members} of groups) {
    const pills = nodes
      .filter((node) => members.includes(node.id))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    if (pills.length < 2) continue;
    const key = JSON.stringify(pills.map((pill) => pill.id));
    const shape = shapes.get(key) ?? {ids: [], pills};
    shape.ids.push(id);
    shapes.set(key, shape);
  }
  return [...shapes]
    .sort(
      ([a, {pills: some}], [b, {pills: others}]) => some.length - others.length || (a < b ? -1 : 1),
    )
    .map(([, {ids, pills}], level) => outline(ids.sort(), pills, level, pictureSize(size)))
    .reverse();
}

function outline(
  ids: string[],
  pills: readonly PlacedNode[],
  level: number,
  size: Size,
): GroupOutline {
  const edge = Math.max(1, EDGE - 1.4 * level);
  const hold = (value: number, total: number): number => clamp(value, edge, total - edge);
  const points = pills.flatMap((pill) => {
    const radius = Math.min(pill.width, pill.height) / 2;
    const reach = radius + PADDING + STEP * Math.min(level, 5);
    return CIRCLE.map(({x, y}): Pair => [
      hold(pill.x + Math.sign(x) * (pill.width / 2 - radius) + x * reach, size.width),
      hold(pill.y + Math.sign(y) * (pill.height / 2 - radius) + y * reach, size.height),
    ]);
  });
  // No hull where all points lie on one line.
  const hull = polygonHull(points) ?? points.slice(0, 1);
  return {
    ids,
    members: pills.map(({id}) => id),
    d: closedData(hull.flatMap(nearCorners)),
    hull: hull.map(([x, y]) => ({x: tenth(x), y: tenth(y)})),
  };
}

/** A corner with two more points on long edges beside it, so that the curve cuts it by no more than a unit. */
function nearCorners([x, y]: Pair, i: number, hull: readonly Pair[]): Point[] {
  const towards = (to: Pair | undefined): Point[] => {
    const [dx, dy] = to ? [to[0] - x, to[1] - y] : [0, 0];
    const length = Math.sqrt(dx * dx + dy * dy);
    return length > 2 * CUT ? [{x: x + (dx * CUT) / length, y: y + (dy * CUT) / length}] : [];
  };
  return [
    ...towards(hull[i - 1] ?? hull[hull.length - 1]),
    {x, y},
    ...towards(hull[i + 1] ?? hull[0]),
  ];
}
