import type {LayoutGroup, LayoutNode, LayoutTie, NetworkLayout, Size} from './geometry.js';
import {outlineGroups} from './outline-groups.js';
import {placeNodes} from './place-nodes.js';
import {routeTies} from './route-ties.js';
import {clamp} from './safe-number.js';

export interface LayoutInput {
  readonly size: Size;
  /** The nodes alone settle where they stand, so that a filter of ties never moves one. */
  readonly nodes: readonly LayoutNode[];
  /** The ties to draw, in lane order. */
  readonly ties: readonly LayoutTie[];
  readonly groups: readonly LayoutGroup[];
}

/** Smaller pictures show nothing and larger ones fit no screen. */
const sane = (length: number): number => clamp(length, 20, 20_000);

/** Settles, routes and outlines a network. Every number in the result is finite, and inside the picture but for wide outlines. */
export function networkLayout({size, nodes, ties, groups}: LayoutInput): NetworkLayout {
  const picture = {width: sane(size.width), height: sane(size.height)};
  const placed = placeNodes(nodes, picture);
  return {
    ...picture,
    nodes: placed,
    ties: routeTies(placed, ties, picture),
    outlines: outlineGroups(placed, groups, picture),
  };
}
