import type {LayoutNode, Point, Size} from './geometry.js';
import {clamp} from './safe-number.js';
import {wishedPlaces} from './wished-places.js';

/** Room between a pill and the picture's edge, for its focus ring and for the outlines of groupings; units. */
export const edgeOf = ({width}: Pick<Size, 'width'>): number => clamp(Math.floor(width / 22), 8, 30);

/** The least clear space between two pills where there is room. */
export const GAP = 10;

/** A pill on the move, drawn to its wish. */
export interface Pill extends Size {
  readonly id: string;
  readonly wish: Point;
  x: number;
  y: number;
}

/** The nodes as pills at the centres they wish for, in id order, cut to the picture where larger. */
export function pillsOf(nodes: readonly LayoutNode[], size: Size): Pill[] {
  const edge = edgeOf(size);
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const wishes = wishedPlaces(sorted);
  return sorted.map(({id, ...node}, i) => {
    const [across, down] = [size.width - 2 * edge, size.height - 2 * edge];
    const [width, height] = [clamp(node.width, 0, across), clamp(node.height, 0, down)];
    const share = wishes[i] ?? {x: 0, y: 0};
    const wish = {
      x: edge + width / 2 + share.x * (across - width),
      y: edge + height / 2 + share.y * (down - height),
    };
    return {id, width, height, wish, ...wish};
  });
}

/** Brings a pill back into the picture. */
export function keepInside(pill: Pill, {width, height}: Size): void {
  const edge = edgeOf({width});
  pill.x = clamp(pill.x, edge + pill.width / 2, width - edge - pill.width / 2);
  pill.y = clamp(pill.y, edge + pill.height / 2, height - edge - pill.height / 2);
}
