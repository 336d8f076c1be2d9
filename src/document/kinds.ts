/** What a kind of relation is and how its lines are drawn. Its words stand in `i18n`, its colour in `theme/tokens`. */
export interface Kind {
  /**
   * What its dates mean. A `treaty` is signed and enters into force. What is `declared` holds from the day it was
   * announced. A `dispute` was agreed by nobody: its day is that of the first document, and it is over something.
   */
  readonly nature: 'treaty' | 'declared' | 'dispute';
  /** Drawn as an outline round its members, two or more; all others are lines between two. */
  readonly isGrouping: boolean;
  /** Shown where the page names no kinds. */
  readonly isOnAtFirst: boolean;
  /** Drawn as two parallel lines: the stroke, and on it a narrower one of the ground's colour. */
  readonly isDouble: boolean;
  /** Width of the whole stroke, in viewBox units. */
  readonly weight: number;
  /** Dash and gap lengths as SVG has them, in viewBox units, of dots in gaps; empty for a solid line. */
  readonly dash: string;
  /** Round dots, a whole number of them from pill to pill. */
  readonly isDotted: boolean;
}

/** A thin solid line, off at first: what a row below does not say otherwise. */
const PLAIN: Kind = {
  nature: 'treaty',
  isGrouping: false,
  isOnAtFirst: false,
  isDouble: false,
  weight: 1.8,
  dash: '',
  isDotted: false,
};

/** One row a kind, in the order in which a legend or a bundle of strokes shows them. */
export const KINDS = {
  defence: {...PLAIN, isOnAtFirst: true, isDouble: true, weight: 5},
  access: {...PLAIN, isOnAtFirst: true, weight: 2.2},
  grouping: {...PLAIN, nature: 'declared', isGrouping: true, isOnAtFirst: true},
  dispute: {...PLAIN, nature: 'dispute', isOnAtFirst: true, weight: 3.5, dash: '.001 .999', isDotted: true},
  logistics: {...PLAIN, dash: '7 3'},
  partnership: {...PLAIN, nature: 'declared', dash: '14 4'},
  talks: {...PLAIN, dash: '8 3 2 3'},
} satisfies Readonly<Record<string, Kind>>;

export type RelationKind = keyof typeof KINDS;

/** The kinds in their order. */
export const RELATION_KINDS = Object.keys(KINDS) as readonly RelationKind[];

/** The row of a kind. */
export const kindOf = (relation: {readonly kind: RelationKind}): Kind => KINDS[relation.kind];
