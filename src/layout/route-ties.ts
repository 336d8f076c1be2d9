import {bow} from './bow.js';
import {beside, pointAt, stretch} from './curve.js';
import type {Curve, LayoutTie, PlacedNode, Point, Size, TiePath} from './geometry.js';
import {curveData} from './path-data.js';
import {pillDistance} from './pill-distance.js';
import {clamp, pictureSize, tenth} from './safe-number.js';

/** Clear space between the strokes of a bundle, and between the two lines of a double stroke. */
const LANE_GAP = 3;
const DOUBLE_GAP = 2.5;
// A line ends a little under the pill's border, so that no seam shows.
const TUCK = 1;
// Large networks try fewer bows per bundle, so that routing stays within a frame.
const BUDGET = 2000;

interface Lane {
  readonly tie: LayoutTie;
  /** Distances of its lines from the bundle's middle. */
  readonly lines: readonly number[];
}

/**
 * A path for every tie whose two ends are placed, in the order given. The ties of a pair run side by side in that
 * order, from pill to pill, straight or gently bowed round pills in the way. All points are inside the picture.
 */
export function routeTies(
  nodes: readonly PlacedNode[],
  ties: readonly LayoutTie[],
  size: Size,
): TiePath[] {
  const picture = pictureSize(size);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const paths = new Map<LayoutTie, TiePath>();
  const bundles = bundlesOf(ties);
  const steps = clamp(Math.round(BUDGET / (nodes.length * bundles.length || 1)), 3, 14);
  for (const bundle of bundles) {
    const [a, b] = ends(bundle[0] as LayoutTie).map((id) => byId.get(id));
    if (!a || !b || a === b) continue;
    // The first lane lies on top, or to the left of an upright bundle, whatever the ids.
    const [from, to] = a.x < b.x || (a.x === b.x && a.y >= b.y) ? [a, b] : [b, a];
    const lanes = lanesOf(bundle);
    const width =
      2 * Math.max(...lanes.map(({lines, tie}) => Math.abs(lines[0] ?? 0) + weightOf(tie) / 2));
    const spine = bow(from, to, width, nodes, picture, steps);
    const axis = drawn(clipped(spine, from, to), picture);
    for (const {tie, lines} of lanes) {
      const lane = (by: number): Curve => drawn(clipped(beside(spine, by), from, to), picture);
      const curves = lines.map(lane);
      const hit =
        curves.length > 1
          ? lane(lines.reduce((sum, by) => sum + by, 0) / lines.length)
          : (curves[0] ?? axis);
      const {x, y} = pointAt(hit, 0.5);
      paths.set(tie, {
        id: tie.id,
        d: curveData(curves),
        hit: curveData([hit]),
        middle: {x: tenth(x), y: tenth(y)},
        between: [a.id, b.id],
        axis,
      });
    }
  }
  return ties.flatMap((tie) => paths.get(tie) ?? []);
}

const ends = ({between: [a, b]}: LayoutTie): [string, string] => (a < b ? [a, b] : [b, a]);

const weightOf = (tie: LayoutTie): number => clamp(tie.weight, 0, 24);

function bundlesOf(ties: readonly LayoutTie[]): LayoutTie[][] {
  const bundles = new Map<string, LayoutTie[]>();
  for (const tie of ties) {
    const key = JSON.stringify(ends(tie));
    const bundle = bundles.get(key);
    if (bundle) bundle.push(tie);
    else bundles.set(key, [tie]);
  }
  return [...bundles.values()];
}

function lanesOf(bundle: readonly LayoutTie[]): Lane[] {
  const widths = bundle.map(
    (tie) => weightOf(tie) + (tie.lines === 2 ? weightOf(tie) + DOUBLE_GAP : 0),
  );
  let left = widths.reduce((sum, width) => sum + width + LANE_GAP, -LANE_GAP) / 2;
  return bundle.map((tie, i) => {
    const [first, last] = [left - weightOf(tie) / 2, left - (widths[i] ?? 0) + weightOf(tie) / 2];
    left -= (widths[i] ?? 0) + LANE_GAP;
    return {tie, lines: tie.lines === 2 ? [first, last] : [first]};
  });
}

/** The stretch of a curve outside the pills at its ends; a point where they leave none. */
function clipped(curve: Curve, from: PlacedNode, to: PlacedNode): Curve {
  const start = leaving(curve, from);
  const end = 1 - leaving([curve[2], curve[1], curve[0]], to);
  return start < end
    ? stretch(curve, start, end)
    : stretch(curve, (start + end) / 2, (start + end) / 2);
}

/** The last parameter at which a curve is still inside the pill it starts from; 0 where it never is. */
function leaving(curve: Curve, pill: PlacedNode): number {
  let inside = 0;
  let outside = 1;
  if (pillDistance(curve[0].x, curve[0].y, pill) > -TUCK) return 0;
  for (let i = 0; i < 12; i++) {
    const t = (inside + outside) / 2;
    const {x, y} = pointAt(curve, t);
    if (pillDistance(x, y, pill) > -TUCK) outside = t;
    else inside = t;
  }
  return inside;
}

function drawn(curve: Curve, {width, height}: Size): Curve {
  const held = ({x, y}: Point): Point => ({
    x: tenth(clamp(x, 0, width)),
    y: tenth(clamp(y, 0, height)),
  });
  return [held(curve[0]), held(curve[1]), held(curve[2])];
}
