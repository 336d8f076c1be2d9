import type {LayoutNode, LayoutTie, NetworkLayout, Size} from './geometry.js';
import {placeNodes} from './place-nodes.js';
import {routeTies} from './route-ties.js';
import {clamp, tenth} from './safe-number.js';

export interface LayoutInput {
  readonly size: Size;
  /** Height at the top of the picture that nodes and labels keep free; none where missing. */
  readonly top?: number;
  /** The nodes alone settle where they stand, so that a filter of ties never moves one. */
  readonly nodes: readonly LayoutNode[];
  /** The ties to draw, in lane order. */
  readonly ties: readonly LayoutTie[];
}

/** Smaller pictures show nothing and larger ones fit no screen. */
const sane = (length: number): number => clamp(length, 20, 20_000);

/** Settles and routes a network. Every number in the result is finite, and inside the picture. */
export function networkLayout({size, top = 0, nodes, ties}: LayoutInput): NetworkLayout {
  const picture = {width: sane(size.width), height: sane(size.height)};
  const free = clamp(top, 0, picture.height / 3);
  const placed = placeNodes(nodes, {...picture, height: picture.height - free}).map((node) => ({
    ...node,
    y: tenth(node.y + free),
  }));
  return {
    ...picture,
    top: free,
    nodes: placed,
    ties: routeTies(placed, ties, picture),
  };
}
