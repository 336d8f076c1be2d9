import type {LayoutGroup, LayoutNode, LayoutTie, NetworkLayout, Size} from './geometry.js';
import {outlineGroups} from './outline-groups.js';
import {placeNodes} from './place-nodes.js';
import {routeTies} from './route-ties.js';
import {pictureSize} from './safe-number.js';

export interface LayoutInput {
  readonly size: Size;
  readonly nodes: readonly LayoutNode[];
  /** The ties to draw, in lane order. */
  readonly ties: readonly LayoutTie[];
  readonly groups: readonly LayoutGroup[];
  /** All pairs that any relation ties, drawn or not: they settle the nodes, so that a filter never moves one. */
  readonly allPairs: readonly (readonly [string, string])[];
}

/** Settles, routes and outlines a network. Every number in the result is finite and inside the picture. */
export function networkLayout({size, nodes, ties, groups, allPairs}: LayoutInput): NetworkLayout {
  const picture = pictureSize(size);
  const placed = placeNodes(nodes, allPairs, picture);
  return {
    ...picture,
    nodes: placed,
    ties: routeTies(placed, ties, picture),
    outlines: outlineGroups(placed, groups, picture),
  };
}
