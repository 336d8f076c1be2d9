import type {RelationKind} from '../document/types.js';

/**
 * The dated steps of an agreement that a timeline can stop at. What is no treaty begins by what it is: a partnership is
 * declared, a grouping formed, anything else announced.
 */
export type Step = 'talks' | 'signed' | 'in-force' | 'declared' | 'formed' | 'announced' | 'ended';

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
  /** The same where a document names no day of talks. */
  readonly notThere: string;
  readonly inTalks: (day: string) => string;
  /** Signed; entry into force lies after the day. */
  readonly signedNotInForce: string;
  /** The same with the day of signature, where there is room for it. */
  readonly signedOnly: (day: string) => string;
  /** Signed; no source says whether it is in force. */
  readonly signedForceUnknown: (day: string) => string;
  readonly inForce: (day: string) => string;
  /** What stands, while the document gives no day on which it began. */
  readonly dateUnknown: string;
  /** A grouping or a partnership. */
  readonly activeSince: (day: string) => string;
  /** What has no known beginning: `since` is only the first record in the document. */
  readonly firstRecord: (day: string) => string;
  /** A dispute; without a day, since the first event that a document lists is not its age. */
  readonly unresolved: string;
  readonly ended: (day: string) => string;
  /** The day that a statement speaks of: `as of 10 June 2026`. */
  readonly asOf: (date: string) => string;

  // Sentences for the caption.
  /** The caption at rest: point at, tap or tab to a country. */
  readonly hint: string;
  /** The caption at rest while the kind of the subject is off, and with it the line that the card tells of. */
  readonly subjectOff: (name: string, kind: string) => string;
  /** A country and what its ties do, as `deed` words them. */
  readonly countryCaption: (country: string, parts: readonly string[]) => string;
  /** Names and, for each relation among them, its `standing`. */
  readonly pairCaption: (names: readonly string[], parts: readonly string[]) => string;
  /** Words in brackets after others, with the space that the language puts before the bracket: ` (3)`, `（3）`. */
  readonly aside: (text: string) => string;
  /** Two phrases of which the second stands in brackets: `In force since … (as of …)`. */
  readonly named: (name: string, status: string) => string;
  /** A relation with its status: `Reciprocal Access Agreement (RAA), in force since …`. */
  readonly standing: (name: string, status: string) => string;
  /** An event: `8 July 2024: the Senate concurs`. */
  readonly eventCaption: (date: string, text: string) => string;
  /** All that happened on one day, as one text. */
  readonly happenings: (texts: readonly string[]) => string;
  /** A step of an agreement as an event: who does what, in a sentence that is right for any name and any countries. */
  readonly step: Readonly<Record<Step, (name: string, countries: readonly string[]) => string>>;
  /**
   * What a country's ties of one kind do, in words that a newcomer knows, with `tiesWith` or `disputesWith` for each
   * country at the other end; of groupings with their names. `talks` words a tie of any kind that is still talked of,
   * `arranged` what came of talks without a treaty, `agreed` a treaty on defence whose promise is not known.
   */
  readonly deed: Readonly<Record<RelationKind | 'arranged' | 'agreed', (parts: readonly string[]) => string>>;
  /** A country at the other end, with the short names of the ties to it: `the US (VFA, EDCA)`. */
  readonly tiesWith: (country: string, ties: readonly string[]) => string;
  /** The same of disputes: `China over South China Sea`. The place must never read as belonging to that country. */
  readonly disputesWith: (country: string, places: readonly string[]) => string;
  /** A tie that is signed and not known to be in force, among others: `ACSA, signed`. */
  readonly onlySigned: (name: string) => string;
  /** A tie, by its name, with who is at the other end: `VFA with the US`. */
  readonly with: (tie: string, others: readonly string[]) => string;
  /** A dispute, by the short name of what it is about. */
  readonly disputeOver: (name: string) => string;
  /** Joins names: `Japan, the Philippines and China`. */
  readonly list: (names: readonly string[]) => string;
  /** Between names that each stand for themselves, as links do. */
  readonly comma: string;
  /** The two names of a pair as a heading: `Japan – Philippines`. */
  readonly pair: (names: readonly string[]) => string;
  /** Members of a grouping that the picture does not draw, after those that it does. */
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
  readonly nameLabel: string;
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
  /** The day shown, and that of the last check; empty where nobody checked, or the day shown is no later. */
  readonly tableCaption: (date: string, checked: string) => string;
  readonly relation: string;
  readonly kindOfRelation: string;
  readonly sortByDate: (direction: 'ascending' | 'descending') => string;

  // Share
  /** Before the files that can be saved; then what they hold, beside the table. */
  readonly save: string;
  readonly picture: string;
  readonly data: string;
  readonly link: string;
  readonly citation: string;
  /** Opens the sheet of the reader's system. */
  readonly shareBySystem: string;
  /** What a reader sees where a frame may keep the files back. */
  readonly filesRefused: string;

  // Embed
  readonly embed: string;
  /** Opens the picture in the whole window; goes back from there. */
  readonly enlarge: string;
  readonly close: string;
  readonly snippet: string;
  /** What the code needs beside it where the script has no address on the web. */
  readonly needsOwnCopy: string;
  readonly copy: string;
  readonly copied: string;

  /** What readers see when a document of the page could not be used: alone, or above the one that stands since before. */
  readonly documentFailed: string;
  readonly documentKept: string;

  // Announcements, one a selection
  readonly selectedAnnouncement: (name: string, detail: string) => string;
  readonly clearedAnnouncement: (title: string) => string;
}
