import type {RelationKind} from '../document/types.js';

/** The dated steps of an agreement that a timeline can stop at. */
export type Step = 'talks' | 'signed' | 'in-force' | 'active' | 'ended';

/**
 * Every word that the widget itself shows or speaks, in one language. Sentences are whole: one entry a sentence,
 * with its variable parts as arguments, so that a language may order them as it likes. Content (names, facts,
 * events) is in the document instead.
 */
export interface Messages {
  /** BCP 47 tag of this language. */
  readonly tag: string;
  /** What else pages write for the language, with spaces between: ISO 639-2 codes, country codes taken for languages. */
  readonly aliases: string;
  /** Matches the phrases of a language without spaces that is better not torn; missing where lines may end anywhere. */
  readonly phrase?: RegExp;

  /** The twelve months, with spaces between; empty where a month is its number. */
  readonly months: string;
  /** The same as short as the language writes them. */
  readonly shortMonths: string;
  /** A day, or a month or year where `day`, or `month` too, is empty. `region` is that of the page: `US`, or empty. */
  readonly date: (year: string, month: string, day: string, region: string) => string;

  /** A kind of relation as a legend chip names it: `Visiting forces`. */
  readonly kind: Readonly<Record<RelationKind, string>>;

  // The status of a relation on the day of the edition, for the pill, cards and table, each with its formatted day.
  readonly notYet: string;
  readonly inTalks: (day: string) => string;
  /** Signed; entry into force lies after the day. */
  readonly signedNotInForce: string;
  /** The same with the day of signature, where there is room for it. */
  readonly signedOnly: (day: string) => string;
  /** Signed; the sources give no day of entry into force. */
  readonly signedForceUnknown: (day: string) => string;
  readonly inForce: (day: string) => string;
  /** What stands, while the document gives no day on which it began. */
  readonly dateUnknown: string;
  /** A grouping or a partnership. */
  readonly activeSince: (day: string) => string;
  /** What has no known beginning: `since` is only the first record in the document. */
  readonly firstRecord: (day: string) => string;
  /** A dispute: the day is that of the first event about it in the document, not of its beginning. */
  readonly disputeDocumented: (day: string) => string;
  readonly ended: (day: string) => string;
  /** `as of 10 June 2026` */
  readonly asOf: (date: string) => string;

  // Sentences for the caption.
  /** The caption at rest: point at, tap or tab to a country. */
  readonly hint: string;
  /** The caption at rest while the kind of the subject is off, and with it the line that the card tells of. */
  readonly subjectOff: (name: string, kind: string) => string;
  /** A country and its ties, as `with`, `disputeOver` and `memberOf` word them. */
  readonly countryCaption: (country: string, parts: readonly string[]) => string;
  /** Names and, for each relation among them, its `named` status. */
  readonly pairCaption: (names: readonly string[], parts: readonly string[]) => string;
  /** A name with its status: `RAA (in force since …)`. */
  readonly named: (name: string, status: string) => string;
  /** An event: `8 July 2024: the Senate concurs`. */
  readonly eventCaption: (date: string, text: string) => string;
  /** All that happened on one day, as one text. */
  readonly happenings: (texts: readonly string[]) => string;
  /** An agreement with the countries that make it: `RAA between Japan and the Philippines`. */
  readonly between: (name: string, countries: readonly string[]) => string;
  /** A step of an agreement as an event, told of its name or of `between`. */
  readonly step: Readonly<Record<Step, (name: string) => string>>;
  /**
   * A tie or several, by their short names, with who is at the other end: `VFA, EDCA with the US`. A disputed place among
   * them must never read as belonging to that country.
   */
  readonly with: (ties: string | readonly string[], others: readonly string[]) => string;
  /** A dispute, by the short name of what it is about. */
  readonly disputeOver: (name: string) => string;
  /** Groupings that a country is in. */
  readonly memberOf: (groupings: readonly string[]) => string;
  /** Joins names: `Japan, the Philippines and China`. */
  readonly list: (names: readonly string[]) => string;
  /** Members of a grouping that the picture does not draw. */
  readonly outside: (names: string) => string;
  /** The generated description of the diagram. */
  readonly alt: (
    title: string,
    countries: readonly string[],
    kinds: readonly string[],
    date: string,
  ) => string;

  // The card
  readonly cardLabel: string;
  readonly back: string;
  readonly moreFacts: (count: number) => string;
  readonly fewerFacts: string;
  /** Opens the rest of a long list of ties. */
  readonly moreTies: (count: number) => string;
  readonly fewerTies: string;
  /** Heads of columns of days: of entry into force; of the beginning of what is no treaty. */
  readonly inForceHead: string;
  readonly sinceHead: string;
  readonly officialName: string;
  readonly status: string;
  readonly signed: string;
  readonly members: string;
  readonly summary: string;
  readonly noFactsYet: string;
  readonly noTies: string;

  // Sources
  /** The name of a source mark for assistive technology: `Source 3: MOFA Japan`. */
  readonly sourceMark: (number: number, publisher: string) => string;
  readonly opensInNewTab: string;
  readonly undated: string;

  // Controls and footer
  readonly sources: string;
  readonly table: string;
  readonly share: string;
  readonly corrections: string;
  readonly legendLabel: string;
  readonly diagramLabel: (title: string) => string;
  /** Names the switch between network and map for assistive technology. */
  readonly pictureLabel: string;
  readonly network: string;
  readonly map: string;
  readonly mapLabel: (title: string) => string;
  /** What a ring on the map means. */
  readonly mapKey: string;
  /** That the map takes no side; stands under it. */
  readonly mapNote: string;
  /** The places that a relation is about. */
  readonly places: string;
  readonly timelineLabel: string;
  readonly today: string;
  /** The buttons to the day before and after among those of the timeline. */
  readonly earlier: string;
  readonly later: string;
  readonly checked: (date: string) => string;
  readonly staleNotice: (date: string) => string;

  // The table
  readonly tableCaption: (date: string) => string;
  readonly relation: string;
  readonly kindOfRelation: string;
  readonly sortByDate: (direction: 'ascending' | 'descending') => string;

  // Share
  readonly snippet: string;
  readonly copy: string;
  readonly copied: string;

  /** What readers see when a document of the page could not be used: alone, or above the one that stands since before. */
  readonly documentFailed: string;
  readonly documentKept: string;

  // Announcements, one a selection
  readonly selectedAnnouncement: (name: string, detail: string) => string;
  readonly clearedAnnouncement: (title: string) => string;
}
