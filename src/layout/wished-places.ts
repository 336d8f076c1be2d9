import type {LayoutNode} from './geometry.js';
import {clamp} from './safe-number.js';

/** Shares (0–1) of the picture's width and height. */
export type Share = readonly [x: number, y: number];

/**
 * Where nodes would like to be, by id: `at` as it is, `place` projected so that all places together fill the
 * picture. A node with neither, or with numbers that are none, is not in the map.
 */
export function wishedPlaces(nodes: readonly LayoutNode[]): Map<string, Share> {
  const mapped = nodes.filter(({at, place}) => !isPair(at) && isPair(place));
  const places = mapped.map(({place}) => place as Share);
  const xs = evenedOut(unrolled(places.map(([longitude]) => longitude)));
  const ys = evenedOut(places.map(([, latitude]) => -clamp(latitude, -90, 90)));
  const wishes = new Map(mapped.map(({id}, i): [string, Share] => [id, [xs[i] ?? 0, ys[i] ?? 0]]));
  for (const {id, at} of nodes)
    if (isPair(at)) wishes.set(id, [clamp(at[0], 0, 1), clamp(at[1], 0, 1)]);
  return wishes;
}

const isPair = (pair: Share | undefined): pair is Share =>
  pair !== undefined && Number.isFinite(pair[0]) && Number.isFinite(pair[1]);

/** Longitudes cut open at their largest gap, so that no neighbours across the Pacific end up at opposite edges. */
function unrolled(longitudes: readonly number[]): number[] {
  const turned = longitudes.map((longitude) => ((longitude % 360) + 360) % 360);
  const sorted = [...turned].sort((a, b) => a - b);
  let start = 0;
  let widest = -1;
  sorted.forEach((longitude, i) => {
    const gap = longitude - (sorted[i - 1] ?? (sorted[sorted.length - 1] ?? 0) - 360);
    if (gap > widest) [widest, start] = [gap, longitude];
  });
  return turned.map((longitude) => (longitude - start + 360) % 360);
}

/**
 * Values brought to 0–1, half by their size and half by their rank: far outliers neither leave the rest in a heap
 * nor lose their side of the picture.
 */
function evenedOut(values: readonly number[]): number[] {
  const ranks = [...new Set(values)].sort((a, b) => a - b);
  const low = ranks[0] ?? 0;
  const span = (ranks[ranks.length - 1] ?? 0) - low;
  return values.map((value) =>
    inset(span > 0 ? ((value - low) / span + ranks.indexOf(value) / (ranks.length - 1)) / 2 : 0.5),
  );
}

/** Keeps the outermost a little away from the picture's edges. */
const inset = (share: number): number => 0.05 + 0.9 * share;
