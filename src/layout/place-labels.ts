import {between, pointAt, samples} from './curve.js';
import type {
  Box,
  Curve,
  LabelVariant,
  LayoutLabel,
  NetworkLayout,
  PlacedLabel,
  Point,
  Size,
} from './geometry.js';
import {pillDistance} from './pill-distance.js';
import {clamp, tenth} from './safe-number.js';

/** Clear space between a label and a pill or another label. */
const GAP = 2;
const ALONG = [0.5, 0.4, 0.6, 0.33, 0.67, 0.25, 0.75, 0.18, 0.82];
// A label may sit off its line's middle as long as the line still runs through it.
const ASIDE = [0, 0.25, -0.25, 0.4, -0.4];
/** Units between the points of other lines that count as covered, and how many a label may cover before it is cut. */
const SAMPLE = 8;
const BEARABLE = 5;
/** Units from which a country that is no member is far enough from a group's name, and a stretch long enough. */
const FAR = 120;

interface Spot extends Point {
  readonly covered: number;
}

/** A pair's bundle as points, to see what a label would hide. */
interface Line {
  readonly axis: Curve;
  readonly points: readonly Point[];
}

/**
 * Finds room for labels, most important first: each with its fullest text anywhere along its line before a shorter
 * text is tried, unless it would hide much of other pairs' lines; never on a pill, on another label or over the edge.
 * A label with no room, or whose pair or group the layout does not show, is left out.
 * @param taken further boxes to keep free, by their top left corners.
 */
export function placeLabels(
  labels: readonly LayoutLabel[],
  layout: NetworkLayout,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const full = [...layout.nodes.map(cornered), ...taken];
  const axes = new Set(layout.ties.flatMap(({axis}) => (axis ? [axis] : [])));
  const lines = [...axes].map((axis): Line => ({
    axis,
    points: samples(axis, Math.ceil(reach([axis[0], axis[2]]) / SAMPLE)),
  }));
  return labels.flatMap(({id, on, variants}) => {
    const own = 'group' in on ? undefined : axisOf(on.between, layout);
    const spots = 'group' in on ? outlineSpots(on.group, layout) : own ? axisSpots(own) : [];
    const foreign = lines.filter(({axis}) => axis !== own);
    let choice: {readonly label: PlacedLabel; readonly covered: number} | undefined;
    for (const variant of variants) {
      const spot = bestSpot(spots, variant, layout, full, foreign);
      if (spot && (!choice || spot.covered <= BEARABLE)) {
        const label = {id, ...variant, x: tenth(spot.x), y: tenth(spot.y)};
        choice = {label, covered: spot.covered};
      }
      if (choice && choice.covered <= BEARABLE) break;
    }
    if (!choice) return [];
    full.push(cornered(choice.label));
    return choice.label;
  });
}

/** The box round a centre. */
const cornered = ({x, y, width, height}: Box): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

const axisOf = ([a, b]: readonly [string, string], {ties}: NetworkLayout): Curve | undefined =>
  ties.find(({between: pair}) => pair?.includes(a) && pair.includes(b) && a !== b)?.axis;

const axisSpots = (axis: Curve): Point[] => ALONG.map((t) => pointAt(axis, t));

/** Points on a group's outline, those on long straight stretches far from other countries first, then points a little inside. */
function outlineSpots(id: string, {outlines, nodes}: NetworkLayout): Point[] {
  const {hull = [], members = []} = outlines.find(({ids}) => ids.includes(id)) ?? {};
  const strangers = nodes.filter((node) => !members.includes(node.id));
  const centre = {
    x: hull.reduce((sum, {x}) => sum + x, 0) / hull.length,
    y: hull.reduce((sum, {y}) => sum + y, 0) / hull.length,
  };
  const edges = hull.map((a, i): [Point, Point] => [a, hull[(i + 1) % hull.length] ?? a]);
  const merit = ([a, b]: readonly [Point, Point]): number =>
    Math.min(
      FAR,
      ...strangers.map((node) => pillDistance((a.x + b.x) / 2, (a.y + b.y) / 2, node)),
    ) + Math.min(FAR, reach([a, b]));
  edges.sort((one, other) => merit(other) - merit(one));
  const onLine = [0.5, 0.3, 0.7].flatMap((t) =>
    edges.filter((edge) => t === 0.5 || reach(edge) > 60).map(([a, b]) => between(a, b, t)),
  );
  return [...onLine, ...onLine.map((point) => between(point, centre, 0.15))];
}

const reach = ([a, b]: readonly [Point, Point]): number =>
  Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** Of the free places at or beside the spots, the first that covers the fewest of other lines' points. */
function bestSpot(
  spots: readonly Point[],
  {width, height}: LabelVariant,
  picture: Size,
  full: readonly Box[],
  foreign: readonly Line[],
): Spot | undefined {
  // Also turns away sizes that are no numbers.
  if (!(width > 0 && height > 0 && width <= picture.width && height <= picture.height))
    return undefined;
  let best: Spot | undefined;
  let fewest = Infinity;
  for (const aside of ASIDE) {
    for (const spot of spots) {
      const x = clamp(spot.x + aside * width, GAP + width / 2, picture.width - GAP - width / 2);
      const y = clamp(spot.y, GAP + height / 2, picture.height - GAP - height / 2);
      if (Math.abs(x - spot.x) > width * 0.42 || Math.abs(y - spot.y) > height * 0.35) continue;
      const box = cornered({x, y, width, height});
      if (full.some((other) => touches(box, other))) continue;
      const covered = pointsIn(box, foreign, fewest);
      if (covered < fewest) [best, fewest] = [{x, y, covered}, covered];
      if (covered === 0) return best;
    }
  }
  return best;
}

/** How many points of the lines lie in a box; counts no further than `enough`. */
function pointsIn(box: Box, lines: readonly Line[], enough: number): number {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  let count = 0;
  for (const {points} of lines) {
    for (const {x, y} of points) {
      if (x > box.x && x < right && y > box.y && y < bottom) count++;
    }
    if (count >= enough) break;
  }
  return count;
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + GAP &&
  b.x < a.x + a.width + GAP &&
  a.y < b.y + b.height + GAP &&
  b.y < a.y + a.height + GAP;
