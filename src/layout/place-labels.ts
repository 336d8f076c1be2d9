import {between, distance, pointAt, samples} from './curve.js';
import type {Box, Curve, LayoutLabel, OutlinedLayout, PlacedLabel, Point} from './geometry.js';
import {pillDistance} from './pill-distance.js';
import {clamp, tenth} from './safe-number.js';

/** Clear space between a label and a pill, another label or the edge. */
const GAP = 2;
/** Where along its line a label may sit, best first, and by which share of its width beside it. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
const ASIDE = [0, 0.3, -0.3];
/** Units between the points of other lines that a label may cover, and how many are worth a shorter text. */
const SAMPLE = 8;
const BEARABLE = 5;
/** Units from which a country that is no member is far enough from a group's name, and a stretch long enough. */
const FAR = 120;

/**
 * Finds room for labels, most important first: with the fullest text that hides little of other pairs' lines; never on
 * a pill, on another label or over the edge. A label with no room, or whose pair or group the layout does not show, is
 * left out.
 */
export function placeLabels(labels: readonly LayoutLabel[], layout: OutlinedLayout): PlacedLabel[] {
  const {nodes, ties, width, height, top, obstacles = []} = layout;
  const placed: PlacedLabel[] = [];
  const points = new Map(
    ties.map(({axis}) => [axis, samples(axis, distance(axis[0], axis[2]) / SAMPLE)]),
  );
  for (const {id, on, variants} of labels) {
    const axis =
      'group' in on
        ? undefined
        : ties.find((tie) => on.between.every((end) => tie.between.includes(end)))?.axis;
    const spots = 'group' in on ? outlineSpots(on.group, layout) : axis ? axisSpots(axis) : [];
    const others = ties.flatMap((tie) => (tie.axis === axis ? [] : (points.get(tie.axis) ?? [])));
    const boxes = [...nodes, ...obstacles, ...placed];
    let best: PlacedLabel | undefined;
    let least = Infinity;
    variants.forEach((variant, rank) => {
      for (const aside of ASIDE) {
        for (const spot of spots) {
          const [halfX, halfY] = [GAP + variant.width / 2, GAP + variant.height / 2];
          const x = tenth(clamp(spot.x + aside * variant.width, halfX, width - halfX));
          const y = tenth(clamp(spot.y, top + halfY, height - halfY));
          const label = {x, y, width: variant.width, height: variant.height};
          if (!(2 * halfX <= width) || boxes.some((box) => touches(label, box, GAP))) continue;
          let cost = BEARABLE * rank;
          for (const point of others) {
            if (cost >= least) break;
            if (touches(label, point, 0)) cost++;
          }
          if (cost < least) [best, least] = [{id, ...variant, x, y}, cost];
        }
      }
    });
    if (best) placed.push(best);
  }
  return placed;
}

const axisSpots = (axis: Curve): Point[] => ALONG.map((t) => pointAt(axis, t));

/**
 * Points on a group's outline, those on long straight stretches far from other countries and other outlines first, then
 * points a little inside.
 */
function outlineSpots(group: string, {outlines, nodes}: OutlinedLayout): Point[] {
  const {hull = [], members = []} = outlines.find(({ids}) => ids.includes(group)) ?? {};
  const strangers = nodes.filter(({id}) => !members.includes(id));
  const others = outlines.filter(({ids}) => !ids.includes(group)).flatMap((outline) => sidesOf(outline.hull).map(middleOf));
  const merit = (side: Side): number =>
    Math.min(FAR, ...strangers.map((node) => pillDistance(middleOf(side), node))) +
    Math.min(FAR, distance(...side)) +
    Math.min(FAR, ...others.map((middle) => 4 * distance(middle, middleOf(side))));
  const edges = sidesOf(hull)
    .map((side) => ({side, merit: merit(side)}))
    .sort((one, other) => other.merit - one.merit)
    .map(({side}) => side);
  const opposite = hull[hull.length >> 1];
  const centre = opposite && hull[0] && between(opposite, hull[0], 0.5);
  return [0, 0.15].flatMap((inwards) =>
    [0.5, 0.3, 0.7].flatMap((t) =>
      edges.map(([a, b]) => between(between(a, b, t), centre ?? a, inwards)),
    ),
  );
}

type Side = readonly [Point, Point];
const middleOf = ([a, b]: Side): Point => between(a, b, 0.5);
const sidesOf = (hull: readonly Point[]): Side[] => hull.map((a, i) => [a, hull[i + 1] ?? hull[0] ?? a]);

/** Whether two boxes, or a box and a point, given by their centres are nearer than `gap`. */
const touches = (a: Box, b: Point & Partial<Box>, gap: number): boolean =>
  Math.abs(a.x - b.x) < (a.width + (b.width ?? 0)) / 2 + gap &&
  Math.abs(a.y - b.y) < (a.height + (b.height ?? 0)) / 2 + gap;
