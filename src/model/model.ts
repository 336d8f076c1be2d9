import type {Country, ExplainerDocument, Fact, PartialDay, Place, Relation, RelationKind} from '../document/types.js';
import type {Moment} from './moments.js';
import type {Stage} from './status-at.js';

/** A relation as it stands on the day of the edition. */
export interface ShownRelation {
  readonly relation: Relation;
  readonly id: string;
  readonly kind: RelationKind;
  /** Ids of the members that the network draws, in document order of the countries. */
  readonly members: readonly string[];
  readonly stage: Stage;
  readonly isSubject: boolean;
  /** The relation's facts that hold on the day. */
  readonly facts: readonly Fact[];
}

/** A kind of relation with what the legend says of it. */
export interface KindCount {
  readonly kind: RelationKind;
  /** Relations of this kind between the countries shown that exist on the day: neither `not-yet` nor `ended`. */
  readonly count: number;
  readonly isOn: boolean;
}

/** Exactly what is shown: a document, cut to the countries, kinds and the day that the reader asked for. */
export interface Model {
  readonly document: ExplainerDocument;
  /** The day of the edition, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether the author or the reader asked for a day; otherwise `day` is the reader's today. */
  readonly isDated: boolean;
  readonly countries: readonly Country[];
  /**
   * All relations among the shown countries that can be told of on the day (stage other than `not-yet`), any kind,
   * by kind in the order of `RELATION_KINDS`, then in document order.
   */
  readonly all: readonly ShownRelation[];
  /**
   * Those of `all` whose kind is on: what picture, table and neighbours go by. Ended ones are among them only where
   * somebody asked for a day.
   */
  readonly shown: readonly ShownRelation[];
  /** The subject as it stands on the day, even if `not-yet` or filtered away. */
  readonly subject: ShownRelation;
  /** The places that can be told of on the day and belong to nothing that the picture lacks. */
  readonly places: readonly Place[];
  /** The kinds that the document has between the countries shown on any day, so that no chip comes and goes. */
  readonly kinds: readonly KindCount[];
  /** The stops of the timeline, oldest first: what has come about by the reader's today. */
  readonly moments: readonly Moment[];
  /** Index in `moments` of the last one on or before the day; -1 where the day is before all of them. */
  readonly momentIndex: number;
  /** The day on which an editor last checked the document; null where it names none, or one that is still to come. */
  readonly checkedOn: PartialDay | null;
  /** Whether that was more than 365 days before the reader's today. */
  readonly isStale: boolean;
}

/** What a reader can select or light. */
export type Target =
  | {readonly type: 'country'; readonly id: string}
  | {readonly type: 'relation'; readonly id: string}
  | {readonly type: 'place'; readonly id: string}
  | {readonly type: 'pair'; readonly id: string; readonly between: readonly [string, string]};
