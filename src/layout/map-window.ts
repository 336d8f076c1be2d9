import type {Box, Point, Size} from './geometry.js';
import {LAND_UNIT} from './land.js';
import {mercator} from './mercator.js';
import {clamp, tenth} from './safe-number.js';

/** Longitude and latitude in degrees. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** The part of the world that a picture shows: a Mercator degree is `scale` units, and `west`, `north` lie at 0, 0. */
export interface MapWindow extends Size {
  /** Longitude of the left edge in degrees; may lie beyond ±180. */
  readonly west: number;
  /** Mercator degrees of the top edge, growing southwards. */
  readonly north: number;
  readonly scale: number;
}

/** What of the picture is free for what the map must show: all below `top`, but for the box of the note. */
export interface Frame {
  readonly top: number;
  readonly note: Box;
}

/** What must be seen keeps this far from the edges, in units: room for a pill or a name beside it. */
const MARGIN = 24;
/** Who lies outside draws the window their way, at most by this share of what must be seen. */
const PULL = 0.7;
/** The share of the spare width by which the window leans. */
const LEAN = 0.05;
/** The most units a degree, where the land has its corners (see build/land.mjs) and elsewhere. */
const MOST = 7;
const MOST_ELSEWHERE = 3.5;
/** In this box the coasts bear enlargement; degrees. */
const DETAILED = {west: 88, east: 180, south: -48, north: 58};

/** The same place at the longitude nearest to another one. */
const turnedTo = (near: number, {x, y}: Point): Point => ({
  x: x + 360 * Math.round((near - x) / 360),
  y,
});

/**
 * The part of the world to show: all of `inside`, the world cut open where it is emptiest, and as much towards each of
 * `beyond` as leaves the inside large. Null where `inside` is empty.
 */
export function mapWindow(
  inside: readonly Coordinates[],
  beyond: readonly Coordinates[],
  size: Size,
  {top, bottom}: {readonly top: number; readonly bottom: number},
): MapWindow | null {
  if (inside.length === 0) return null;
  const points = unrolled(inside.map(mercator));
  const box = boxRound(points);
  const reached = beyond.map((place) => {
    const {x, y} = turnedTo(box.x, mercator(place));
    return {
      x: clamp(x, box.x - box.width * (0.5 + PULL), box.x + box.width * (0.5 + PULL)),
      y: clamp(y, box.y - box.height * (0.5 + PULL), box.y + box.height * (0.5 + PULL)),
    };
  });
  const shown = boxRound([...points, ...reached]);
  const isDetailed = inside.every(
    ([x, y]) => x > DETAILED.west && x < DETAILED.east && y > DETAILED.south && y < DETAILED.north,
  );
  const [across, down] = [marginsOf(box, shown, 'x', 'width'), marginsOf(box, shown, 'y', 'height')];
  const scale = Math.min(
    isDetailed ? MOST : MOST_ELSEWHERE,
    Math.max(1, size.width - across.before - across.after) / (shown.width || 1),
    Math.max(1, size.height - top - down.before - down.after) / (shown.height || 1),
    // What must be seen keeps off the bottom; of what lies beyond it the land may show there.
    Math.max(1, size.height - top - bottom - down.before - MARGIN) / (box.y + box.height / 2 - shown.y + shown.height / 2 || 1),
  );
  return {
    ...size,
    scale,
    west: shown.x - (size.width + across.before - across.after) / 2 / scale - lean(across) * (size.width / scale - shown.width),
    north: shown.y - (size.height + top + down.before - down.after) / 2 / scale,
  };
}

/** What must be seen needs a margin on the sides where nothing is shown beyond it. */
function marginsOf(
  inner: Box,
  outer: Box,
  axis: 'x' | 'y',
  length: 'width' | 'height',
): {before: number; after: number} {
  const beyond = (sign: 1 | -1): number => sign * (outer[axis] - inner[axis]) + (outer[length] - inner[length]) / 2;
  return {before: beyond(-1) > 0.01 ? 0 : MARGIN, after: beyond(1) > 0.01 ? 0 : MARGIN};
}

/** Who lies beyond one edge has a pill there; what there is to spare goes a little more to the other, where names stand. */
const lean = ({before, after}: {before: number; after: number}): number => (LEAN * (before - after)) / MARGIN;

/** Where a place lies in the picture, in units; outside of it for a place that the window does not show. */
export function onMap(place: Coordinates, {west, north, scale, width}: MapWindow): Point {
  const {x, y} = turnedTo(west + width / 2 / scale, mercator(place));
  return {x: tenth((x - west) * scale), y: tenth((y - north) * scale)};
}

/** How the land's path lies in the picture: one SVG transform for each time that the world shows in the window. */
export function landTransforms({west, north, scale, width}: MapWindow): string[] {
  const east = west + width / scale;
  const turns = [-1, 0, 1].filter((turn) => east > LAND_WEST + 360 * turn && west < LAND_EAST + 360 * turn);
  return turns.map((turn) => {
    const [x, y] = [(360 * turn - west) * scale, -north * scale].map((by) => Math.round(by * 100) / 100);
    return `translate(${x} ${y}) scale(${Math.round(scale * LAND_UNIT * 1e4) / 1e4})`;
  });
}
/** Longitudes between which all land of the path lies. */
const LAND_WEST = -60;
const LAND_EAST = 400;

/** Longitudes in a row that begins after the widest gap between two of them. */
function unrolled(points: readonly Point[]): Point[] {
  const turned = points.map((point) => ({...point, x: ((point.x % 360) + 360) % 360}));
  const sorted = turned.map(({x}) => x).sort((a, b) => a - b);
  const gap = (i: number): number => sorted[i]! - (sorted[i - 1] ?? sorted[sorted.length - 1]! - 360);
  const gaps = sorted.map((_, i) => gap(i));
  const first = sorted[gaps.indexOf(Math.max(...gaps))]!;
  return turned.map(({x, y}) => ({x: x < first ? x + 360 : x, y}));
}

/** The least box round points, by its centre. */
function boxRound(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({x}) => x), points.map(({y}) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return {x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top};
}
