import type {Control} from '../settings/settings.js';
import type {RelationKind} from '../document/types.js';

/** One tie of a country, as words for a sentence. */
export interface TieWords {
  /** The tie's short name, already in the language: `RAA`. */
  readonly tie: string;
  /** The other end, or the other members of a grouping, already in the language. */
  readonly others: readonly string[];
}

/** The dates of a relation, each already formatted in the language; `inForce` may be the word `unknown`. */
export interface StatusDates {
  readonly talks?: string;
  readonly signed?: string;
  readonly inForce?: string;
  readonly since?: string;
  readonly ended?: string;
}

/**
 * Every word that the widget itself shows or speaks, in one language. Sentences are whole: one entry a sentence,
 * with its variable parts as arguments, so that a language may order them as it likes. Content (names, facts,
 * events) is in the document instead.
 */
export interface Messages {
  /** BCP 47 tag of this language. */
  readonly tag: string;

  // Kinds
  /** A legend chip's words: `Visiting forces`. */
  readonly kind: Readonly<Record<RelationKind, string>>;
  /** The kind inside a sentence, counted: `2 visiting-forces agreements`. */
  readonly kindCount: (kind: RelationKind, count: number) => string;

  // Status, all of one relation on the day of the edition; the pill and the cards use them.
  readonly notYet: string;
  readonly inTalks: (dates: StatusDates) => string;
  /** Signed; entry into force lies after the day. */
  readonly signedNotInForce: (dates: StatusDates) => string;
  /** Signed; the sources give no day of entry into force. */
  readonly signedForceUnknown: (dates: StatusDates) => string;
  readonly inForce: (dates: StatusDates) => string;
  /** A grouping or a partnership. */
  readonly activeSince: (dates: StatusDates) => string;
  /** A dispute: the day is that of the first event about it in the document, not of its beginning. */
  readonly disputeDocumented: (dates: StatusDates) => string;
  readonly ended: (dates: StatusDates) => string;
  /** The bare stages, for a table cell: `in force`. */
  readonly stage: Readonly<Record<'not-yet' | 'talks' | 'signed' | 'in-force' | 'active' | 'ended', string>>;
  /** A dispute's stage in a table cell: `unresolved`. */
  readonly unresolved: string;
  /** `as of 10 June 2026` */
  readonly asOf: (date: string) => string;

  // Caption and generated sentences
  /** The caption at rest: point at, tap or tab to a country. */
  readonly hint: string;
  /**
   * A country and its ties, by kind: `Philippines: visiting forces with Japan (RAA), the United States (VFA, EDCA); …`.
   * `groups` holds, for each kind that has ties, the kind's word and the ties.
   */
  readonly countryCaption: (country: string, groups: readonly {kind: string; ties: readonly TieWords[]}[]) => string;
  readonly countryWithoutTies: (country: string) => string;
  /** `Japan – Philippines: RAA (in force since 11 Sept 2025)`; `parts` are `name (status)` strings, already worded. */
  readonly pairCaption: (names: readonly string[], parts: readonly string[]) => string;
  /** `RAA (in force since …)`: a name with its status. */
  readonly named: (name: string, status: string) => string;
  /** `8 July 2024: Japan and the Philippines sign the RAA.` */
  readonly eventCaption: (date: string, text: string) => string;
  /** The generated alternative text of the diagram. */
  readonly alt: (title: string, countries: readonly string[], kinds: readonly string[], date: string) => string;
  /** Joins names: `Japan, the Philippines and China`. */
  readonly list: (names: readonly string[]) => string;
  /** A tie or a grouping with its other members: `RAA with Japan`. */
  readonly with: (name: string, others: readonly string[]) => string;
  /** `and outside this picture: India`. */
  readonly outside: (names: string) => string;

  // Card
  readonly cardLabel: string;
  readonly back: string;
  readonly moreFacts: (count: number) => string;
  readonly fewerFacts: string;
  readonly officialName: string;
  readonly status: string;
  readonly signed: string;
  readonly entryIntoForce: string;
  readonly members: string;
  readonly summary: string;
  readonly noFactsYet: string;
  readonly noTies: string;
  readonly unknownDate: string;

  // Sources
  /** The name of a source mark for assistive technology: `Source 3: MOFA Japan`. */
  readonly sourceMark: (number: number, publisher: string) => string;
  readonly opensInNewTab: string;
  readonly undated: string;

  // Controls and footer
  readonly control: Readonly<Record<Control, string>>;
  readonly legendLabel: string;
  readonly diagramLabel: (title: string) => string;
  readonly timelineLabel: string;
  readonly today: string;
  readonly sourcesCount: (count: number) => string;
  readonly corrections: string;
  readonly checked: (date: string) => string;
  readonly staleNotice: (date: string) => string;
  readonly close: string;

  // Table
  readonly tableCaption: (date: string) => string;
  readonly columnRelation: string;
  readonly columnKind: string;
  readonly columnMembers: string;
  readonly columnStatus: string;
  readonly columnDate: string;
  readonly columnSources: string;
  readonly sortByDate: (direction: 'ascending' | 'descending') => string;
  readonly emptyTable: string;

  // Share
  readonly snippet: string;
  readonly citation: string;
  readonly copy: string;
  readonly copied: string;

  // Notices
  readonly loading: string;
  readonly documentFailed: string;
  readonly somePartsLeftOut: string;

  // Announcements, one a selection
  readonly selectedAnnouncement: (name: string, detail: string) => string;
  readonly clearedAnnouncement: (title: string) => string;
}
