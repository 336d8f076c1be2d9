import {onCircle} from './circle.js';
import {evenedOut} from './evened-out.js';
import type {LayoutNode, Point} from './geometry.js';

/** The ring of nodes without a place, as a share of the picture. */
const RING = 0.45;

/**
 * Where nodes would like to be, in shares (0–1) of the picture's width and height: `at` as it is, `place` projected so
 * that all places together fill the picture, those with neither on a ring.
 */
export function wishedPlaces(nodes: readonly LayoutNode[]): Point[] {
  const mapped = nodes.filter(({at, place}) => !at && place);
  // The outermost keep a little away from the picture's edges.
  const inwards = (share: number): number => 0.05 + 0.9 * share;
  const xs = evenedOut(unrolled(mapped.map(({place}) => place?.[0] ?? 0))).map(inwards);
  const ys = evenedOut(mapped.map(({place}) => -(place?.[1] ?? 0))).map(inwards);
  const radius = nodes.length > 1 ? RING : 0;
  return nodes.map((node, i) => {
    if (node.at) return {x: node.at[0], y: node.at[1]};
    const order = mapped.indexOf(node);
    const ring = onCircle(i / nodes.length);
    return {
      x: xs[order] ?? 0.5 + radius * ring.x,
      y: ys[order] ?? 0.5 + radius * ring.y,
    };
  });
}

/** Longitudes cut open at their largest gap, so that no neighbours across the Pacific end up at opposite edges. */
function unrolled(longitudes: readonly number[]): number[] {
  const sorted = [...longitudes].sort((a, b) => a - b);
  let [start, widest] = [0, -1];
  sorted.forEach((longitude, i) => {
    const gap = longitude - (sorted[i - 1] ?? (sorted[sorted.length - 1] ?? 0) - 360);
    if (gap > widest) [widest, start] = [gap, longitude];
  });
  return longitudes.map((longitude) => (longitude < start ? longitude + 360 : longitude));
}
