import {bow} from './bow.js';
import {beside, between, pointAt, stretch} from './curve.js';
import type {Curve, LayoutTie, PlacedNode, Point, Size, TiePath} from './geometry.js';
import {groupBy} from './group-by.js';
import {curvePath} from './path-data.js';
import {pillDistance} from './pill-distance.js';
import {clamp} from './safe-number.js';

/** Clear space between the strokes of a bundle, and between the two lines of a double stroke. */
const LANE_GAP = 3;
const DOUBLE_GAP = 2.5;
// A line ends a little under the pill's border, so that no seam shows.
const TUCK = 1;
/** How near to the border of a pill a line's end is found, as a share of the line. */
const NEAR = 1 / 512;

/**
 * A path for every tie whose two ends are placed, pair by pair. The ties of a pair run side by side in the order given,
 * from pill to pill, straight or gently bowed round pills in the way; one with a place of its own runs through that,
 * apart from its pair. All points are inside the picture.
 */
export function routeTies(
  nodes: readonly PlacedNode[],
  ties: readonly LayoutTie[],
  size: Size,
): TiePath[] {
  return groupBy(ties, ({between: ends, through}) =>
    JSON.stringify([...ends].sort().concat(JSON.stringify(through) ?? [])),
  ).flatMap((bundle) => {
    // The first lane lies on top, or to the left of an upright bundle, whatever the ids.
    const [from, to] = nodes
      .filter(({id}) => bundle[0]?.between.includes(id))
      .sort((a, b) => a.x - b.x || b.y - a.y);
    if (!from || !to) return [];
    let across = 0;
    const lanes = bundle.map(({lines, weight}) =>
      Array.from({length: lines}, (_, i) => {
        const width = clamp(weight, 0, 24);
        across += (i ? DOUBLE_GAP : LANE_GAP) + width;
        return across - width / 2;
      }),
    );
    const middle = (across + LANE_GAP) / 2;
    const through = bundle[0]?.through;
    const spine = through
      ? passing(from, through, to)
      : bow(from, to, across - LANE_GAP, nodes, size);
    const lane = (at: number): Curve => held(clipped(beside(spine, middle - at), from, to), size);
    const axis = lane(middle);
    return bundle.map(({id, between: ends}, i) => {
      const lines = lanes[i] ?? [];
      return {
        id,
        between: ends,
        axis,
        d: lines.map((at) => curvePath(lane(at))).join(''),
        hit: curvePath(lane(lines.reduce((sum, at) => sum + at, 0) / lines.length)),
      };
    });
  });
}

/** The curve whose middle is a point. */
const passing = (from: Point, through: Point, to: Point): Curve => [
  from,
  between(between(from, to, 0.5), through, 2),
  to,
];

/** The stretch of a curve outside the pills at its ends; a point where they leave none. */
function clipped(curve: Curve, from: PlacedNode, to: PlacedNode): Curve {
  const [start, control, end] = curve;
  return stretch(curve, leaving(curve, from), 1 - leaving([end, control, start], to));
}

/** The parameter at which a curve leaves the pill it starts from, in its first half. */
function leaving(curve: Curve, pill: PlacedNode): number {
  let t = 0;
  for (let step = 1 / 4; step >= NEAR; step /= 2)
    if (pillDistance(pointAt(curve, t + step), pill) < -TUCK) t += step;
  return t + NEAR;
}

const held = (curve: Curve, {width, height}: Size): Curve =>
  curve.map(({x, y}) => ({x: clamp(x, 0, width), y: clamp(y, 0, height)})) as unknown as Curve;
