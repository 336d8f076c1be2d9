import {bow} from './bow.js';
import {beside, between, lengthOf, pointAt, stretch} from './curve.js';
import type {Curve, LayoutTie, PlacedNode, Point, Size, TiePath} from './geometry.js';
import {groupBy} from './group-by.js';
import {curvePath} from './path-data.js';
import {pillDistance} from './pill-distance.js';
import {clamp} from './safe-number.js';
import {sumOf} from './times.js';

/** Clear space between the strokes of a bundle. */
const LANE_GAP = 3;
/** How far a line runs under its pill, so that its cut end never shows, and how far from it a row of dots begins. */
const TUCK = 7;
const CLEAR = 6;
/** From dot to dot. */
const DOT_GAP = 6.8;
/** How near to the border of a pill a line's end is found, as a share of the line. */
const NEAR = 1 / 512;

/**
 * A path for every tie whose two ends are placed, pair by pair. The ties of a pair run side by side in the order given,
 * from under one pill to under the other, straight or gently bowed round pills in the way; one with a place of its own
 * runs through that, apart from its pair. All points are inside the picture.
 */
export function routeTies(
  nodes: readonly PlacedNode[],
  ties: readonly LayoutTie[],
  size: Size,
): TiePath[] {
  return groupBy(ties, ({between: ends, through}) =>
    [...[...ends].sort(), ...(through ? [through.x, through.y] : [])].join('\n'),
  ).flatMap((bundle) => {
    // The first lane lies on top, or to the left of an upright bundle, whatever the ids.
    const [from, to] = nodes
      .filter(({id}) => bundle[0]?.between.includes(id))
      .sort((a, b) => a.x - b.x || b.y - a.y);
    if (!from || !to) return [];
    const widths = bundle.map(({weight}) => clamp(weight, 0, 24));
    const width = sumOf(widths, (one) => LANE_GAP + one) - LANE_GAP;
    const through = bundle[0]?.through;
    const spine = through ? passing(from, through, to) : bow(from, to, width, nodes, size);
    const lane = (aside: number, clear: number): Curve =>
      held(clipped(beside(spine, aside), from, to, clear), size);
    const axis = lane(0, 0);
    const middle = curvePath(lane(0, -TUCK));
    let across = width / 2;
    return bundle.map(({id, between: ends, isDotted}, i) => {
      const own = widths[i] ?? 0;
      const curve = lane(across - own / 2, isDotted ? CLEAR : -TUCK);
      across -= own + LANE_GAP;
      const path = {id, between: ends, axis, spine: middle, width, d: curvePath(curve)};
      const length = lengthOf(curve);
      return isDotted ? {...path, length, gaps: Math.max(1, Math.round(length / DOT_GAP))} : path;
    });
  });
}

/** The curve whose middle is a point. */
const passing = (from: Point, through: Point, to: Point): Curve => [
  from,
  between(between(from, to, 0.5), through, 2),
  to,
];

/** The stretch of a curve that begins and ends `clear` outside the pills at its ends; a point where they leave none. */
function clipped(curve: Curve, from: PlacedNode, to: PlacedNode, clear: number): Curve {
  const [start, control, end] = curve;
  return stretch(curve, leaving(curve, from, clear), 1 - leaving([end, control, start], to, clear));
}

/** The parameter at which a curve is `clear` away from the pill it starts from, in its first half. */
function leaving(curve: Curve, pill: PlacedNode, clear: number): number {
  // Of a pill that is smaller than what a line runs under it there is no more than its middle.
  const least = Math.max(clear, -Math.min(pill.width, pill.height) / 3);
  let t = 0;
  for (let step = 1 / 4; step >= NEAR; step /= 2)
    if (pillDistance(pointAt(curve, t + step), pill) < least) t += step;
  return t + NEAR;
}

const held = (curve: Curve, {width, height}: Size): Curve =>
  curve.map(({x, y}) => ({x: clamp(x, 0, width), y: clamp(y, 0, height)})) as unknown as Curve;
