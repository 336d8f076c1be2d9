/**
 * The shapes that the layout works with. All lengths are viewBox units; the view draws the picture so that
 * one unit is one CSS px or slightly more, never less.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its centre. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A node to place: the size of its pill and where it would like to be. */
export interface LayoutNode extends Size {
  readonly id: string;
  /** Longitude and latitude in degrees. */
  readonly place?: readonly [number, number];
  /** Shares (0–1) of the picture's width and height; wins over `place`. */
  readonly at?: readonly [number, number];
}

/** A stroke to route between two nodes. */
export interface LayoutTie {
  readonly id: string;
  readonly between: readonly [string, string];
  /** Width of the whole stroke, both lines of a double one included. */
  readonly weight: number;
  /** A row of dots: it keeps clear of its pills, with a whole dot at either end. */
  readonly isDotted?: boolean;
  /** A point that the middle of its line passes; it then runs alone, beside the bundle of its pair. */
  readonly through?: Point;
}

/** A grouping to outline. Groups with the same members share one outline. */
export interface LayoutGroup {
  readonly id: string;
  readonly members: readonly string[];
}

/** A text to place on a pair's bundle (`between` two nodes) or at a grouping's outline (`group`). */
export interface LayoutLabel {
  readonly id: string;
  readonly on: {readonly between: readonly [string, string]} | {readonly group: string};
  /** From the full text to the shortest acceptable one; the layout takes the first that fits. */
  readonly variants: readonly LabelVariant[];
}

export interface LabelVariant extends Size {
  readonly text: string;
}

/** A node with its centre. */
export interface PlacedNode extends Point, Size {
  readonly id: string;
}

export interface TiePath {
  readonly id: string;
  /** The path data of the stroke's centre line. */
  readonly d: string;
  /** Of a row of dots: how many gaps it has. */
  readonly gaps?: number;
  /** Of a row of dots: how long it is, in units. */
  readonly length?: number;
  /** The two ends, as the tie names them. */
  readonly between: readonly [string, string];
  /** The centre line of the pair's whole bundle from pill to pill; the same object for all its ties. */
  readonly axis: Curve;
  /** The path data of that axis, as long as the ties. */
  readonly spine: string;
  /** The width of that bundle. */
  readonly width: number;
}

/** A quadratic curve: start, control point, end. */
export type Curve = readonly [Point, Point, Point];

export interface GroupOutline {
  /** Ids of all groupings that share this outline. */
  readonly ids: readonly string[];
  readonly members: readonly string[];
  readonly d: string;
  /** Corners of the convex shape on which its name stands: its own, or one outside the first where each member has one of its own. */
  readonly hull: readonly Point[];
}

/** A label that found room; one that found none is not in the result. */
export interface PlacedLabel extends Point, Size {
  readonly id: string;
  readonly text: string;
}

export interface NetworkLayout extends Size {
  /** What is kept free above the picture, for what stands over it. */
  readonly top: number;
  readonly nodes: readonly PlacedNode[];
  readonly ties: readonly TiePath[];
  /** What else labels keep off, given by its centres. */
  readonly obstacles?: readonly Box[];
}

/** A network with outlines round groups of its nodes. */
export interface OutlinedLayout extends NetworkLayout {
  readonly outlines: readonly GroupOutline[];
}
