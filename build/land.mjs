/**
 * `node build/land.mjs` writes `src/layout/land-text.ts`: the land of the whole world as one short text, which
 * `src/layout/land.ts` reads. Source: Natural Earth 1:50m land, in the public domain, as `world-atlas` (ISC) carries it.
 * It has no boundary and no name in it. Seven seconds of work, so the text is committed and a test compares the two.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {feature} from 'topojson-client';

/** Degrees of longitude in one unit of the text; in Mercator the same length counts upwards too. */
export const UNIT_DEGREES = 0.35;

/** Mercator swells without end: what lies beyond these latitudes is ice, and left out. */
const SOUTH = -56;
const NORTH = 74;

/** A corner goes while the triangle that it spans with its neighbours is smaller; a ring while it covers less. Units². */
const LEAST_TRIANGLE = 1.4;
const LEAST_RING = 2;

/**
 * Where the corners are spent: boxes in degrees with the weight of what lies in them, first match. The seas of the
 * built-in story count most, the region round them a quarter, the rest of the world is there to be recognised.
 */
const DETAIL = [
  {west: 98, east: 150, south: -2, north: 47, weight: 1},
  {west: 88, east: 180, south: -48, north: 58, weight: 0.25},
  {west: 0, east: 360, south: -90, north: 90, weight: 0.08},
];

const radians = (degrees) => (degrees * Math.PI) / 180;

/** Mercator in units; y grows southwards. */
export const project = ([longitude, latitude]) => [
  longitude / UNIT_DEGREES,
  -Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2)) / radians(UNIT_DEGREES),
];

/** What a triangle of one square unit at this place is worth, against the swelling of Mercator. */
function weightAt([longitude, latitude]) {
  const east = (longitude + 720) % 360;
  const {weight} = DETAIL.find(
    (box) => east >= box.west && east <= box.east && latitude >= box.south && latitude <= box.north,
  );
  return weight * Math.cos(radians(latitude)) ** 2;
}

/** A ring's longitudes made continuous across the date line; one that goes round a pole is closed along it. */
function unrolled(ring) {
  let turns = 0;
  const line = ring.map(([longitude, latitude], i) => {
    const step = i ? longitude - ring[i - 1][0] : 0;
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [longitude + 360 * turns, latitude];
  });
  const [first, last] = [line[0][0], line.at(-1)[0]];
  return Math.abs(last - first) > 180 ? [...line, [last, -90], [first, -90]] : line;
}

/** The part of a ring on one side of a parallel. */
function cutAt(latitude, isKept, ring) {
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1);
    if (isKept(before[1]) === isKept(point[1])) return isKept(point[1]) ? [point] : [];
    const share = (latitude - before[1]) / (point[1] - before[1]);
    const crossing = [before[0] + share * (point[0] - before[0]), latitude];
    return isKept(point[1]) ? [crossing, point] : [crossing];
  });
}

const cross = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);

const areaOf = (ring) =>
  Math.abs(ring.reduce((sum, b, i) => sum + cross([0, 0], ring.at(i - 1), b), 0)) / 2;

/** Visvalingam and Whyatt: the corner that counts least goes first, until every one counts enough. */
function simplified(ring) {
  const corners = [...ring];
  const worth = (i) =>
    (Math.abs(cross(corners.at(i - 1), corners[i], corners[(i + 1) % corners.length])) / 2) *
    corners[i].weight;
  while (corners.length > 3) {
    let least = 0;
    for (let i = 1; i < corners.length; i++) if (worth(i) < worth(least)) least = i;
    if (worth(least) >= LEAST_TRIANGLE) break;
    corners.splice(least, 1);
  }
  return corners;
}

/** On whole units, without corners that turn nowhere. */
function snapped(ring) {
  const corners = ring.map((corner) => corner.map(Math.round));
  for (;;) {
    const idle = corners.findIndex(
      (b, i) => cross(corners.at(i - 1), b, corners[(i + 1) % corners.length]) === 0,
    );
    if (idle < 0 || corners.length < 3) return corners;
    corners.splice(idle, 1);
  }
}

/** The rings of all land, in whole units; each once, from 30° W eastwards, so that the Pacific is in one piece. */
export function landRings() {
  const atlas = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-50m.json'), 'utf8'),
  );
  const shapes = feature(atlas, atlas.objects.land).features.flatMap(
    ({geometry: {type, coordinates}}) => (type === 'Polygon' ? [coordinates] : coordinates),
  );
  return shapes.flat().flatMap((coordinates) => {
    const northern = cutAt(SOUTH, (latitude) => latitude >= SOUTH, unrolled(coordinates));
    const between = cutAt(NORTH, (latitude) => latitude <= NORTH, northern);
    const ring = between.map((point) => Object.assign(project(point), {weight: weightAt(point)}));
    const heaviest = Math.max(...ring.map(({weight}) => weight));
    if (ring.length < 3 || areaOf(ring) * heaviest < LEAST_RING) return [];
    const corners = snapped(simplified(ring));
    if (corners.length < 3) return [];
    const middle = (corners.reduce((sum, [x]) => sum + x, 0) / corners.length) * UNIT_DEGREES;
    const turn = Math.round((360 * Math.ceil((-30 - middle) / 360)) / UNIT_DEGREES);
    return [corners.map(([x, y]) => [x + turn, y])];
  });
}

/** Each next ring is the one that starts nearest to where the last one started, so that the jumps are short. */
function nearestFirst(rings) {
  const left = [...rings];
  const row = [];
  let here = [0, 0];
  while (left.length > 0) {
    let best = {far: Infinity};
    left.forEach((ring, at) =>
      ring.forEach(([x, y], corner) => {
        const far = Math.abs(x - here[0]) + Math.abs(y - here[1]);
        if (far < best.far) best = {far, at, corner};
      }),
    );
    const [ring] = left.splice(best.at, 1);
    row.push([...ring.slice(best.corner), ...ring.slice(0, best.corner)]);
    here = ring[best.corner];
  }
  return row;
}

/** The farthest step that one character tells. */
const REACH = 45;
const BASE = 2 * REACH;

/** −45 to 45 as one character from # to ~, but the backslash: none that a string in JavaScript must escape. */
function character(step) {
  const code = step + 80;
  return String.fromCharCode(code < 92 ? code : code + 1);
}

/** The corners on the way to the next one, none farther from the last than one character tells. */
function strides(from, to) {
  const parts = Math.ceil(
    Math.max(...[0, 1].map((axis) => Math.abs(to[axis] - from[axis]))) / REACH,
  );
  return Array.from({length: parts}, (_, i) =>
    [0, 1].map((axis) => Math.round(from[axis] + ((to[axis] - from[axis]) * (i + 1)) / parts)),
  );
}

/**
 * The rings as text, with a space between: first the way from the start of the last ring, two characters a coordinate
 * (ninety times the first and the second), then two characters a corner, its way from the last.
 */
export function packed(rings) {
  let start = [0, 0];
  return nearestFirst(rings)
    .map(([first, ...corners]) => {
      const jump = [0, 1].map((axis) => {
        const way = first[axis] - start[axis];
        const tens = Math.round(way / BASE);
        return character(tens) + character(way - tens * BASE);
      });
      start = first;
      let at = first;
      const steps = corners.flatMap((corner) =>
        strides(at, corner).map((next) => {
          const step = character(next[0] - at[0]) + character(next[1] - at[1]);
          at = next;
          return step;
        }),
      );
      return [...jump, ...steps].join('');
    })
    .join(' ');
}

/** The module that the script is built with. */
export const landModule =
  () => `// Made by build/land.mjs from Natural Earth 1:50m land (public domain). See there for how to read it.
export const LAND_TEXT =
  ${JSON.stringify(packed(landRings()))};
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../src/layout/land-text.ts', import.meta.url), landModule());
}
