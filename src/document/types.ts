/**
 * What an explainer document is: the one JSON format for the built-in story and for anybody's own.
 * Every type here describes a document that has passed `parseDocument`.
 */
import type {RelationKind} from './kinds.js';

export type {RelationKind} from './kinds.js';

/** A calendar day or a known part of one: `2025-09-11`, `2025-09` or `2025`. No time, no time zone. */
export type PartialDay = string;

/** A text in one language (a plain string) or in several, keyed by BCP 47 tag: `{"en": "Japan", "ja": "日本"}`. */
export type Localized = string | Readonly<Record<string, string>>;

/** A node of the network. */
export interface Country {
  /** An opaque id; the built-in document uses ISO 3166-1 alpha-2 codes. Compared without case. */
  readonly id: string;
  readonly name: Localized;
  /** A shorter name for narrow pictures and chips, such as `US`. */
  readonly short?: Localized;
  /** Longitude and latitude in degrees (WGS 84), from which the layout starts. */
  readonly place?: readonly [longitude: number, latitude: number];
  /** The author's own position as shares (0–1) of the picture's width and height; wins over `place`. */
  readonly at?: readonly [x: number, y: number];
}

/** A labelled, dated, sourced statement. */
export interface Fact {
  readonly id: string;
  /** Missing for a dated event: its card shows the date in place of a label, and the timeline stops at it. */
  readonly label?: Localized;
  readonly value: Localized;
  /** The day from which the statement holds; the edition of an earlier day leaves it out. */
  readonly date: PartialDay | 'undated';
  /** The first day on which the statement no longer holds; later editions leave it out. */
  readonly until?: PartialDay;
  /** Set on statements that can go stale: shown as "as of" this day. */
  readonly asOf?: PartialDay;
  /** Belongs to the short first view of the subject's card. */
  readonly lead?: boolean;
  /** Ids of countries, relations and places that the statement speaks of; pointing at it lights them. */
  readonly about?: readonly string[];
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** A tie between two countries, or a grouping of several. */
export interface Relation {
  readonly id: string;
  readonly kind: RelationKind;
  /** Ids of the countries: two for a tie, two or more for a grouping. */
  readonly members: readonly string[];
  /** Members of a grouping that the network does not draw, as words. */
  readonly outside?: Localized;
  /** The official name. */
  readonly name: Localized;
  /** What a chip says: `RAA`, `MDT`. */
  readonly short: Localized;
  /** One neutral sentence. */
  readonly summary: Localized;
  /** The day talks began; an agreement to begin them is a dated fact. */
  readonly talks?: PartialDay;
  readonly signed?: PartialDay;
  /** The day of entry into force, or `unknown` where the sources give none. */
  readonly inForce?: PartialDay | 'unknown';
  /** For what is not a treaty: announced, first met, or (a dispute) first documented in this document's sources. */
  readonly since?: PartialDay;
  /** `since` is only the first record in this document: what it began with is older or not known. */
  readonly isFirstRecord?: boolean;
  /** Of a treaty on defence: the document does not say what its sides promise. Captions call it a treaty, and no more. */
  readonly isOfUnknownTerms?: boolean;
  readonly ended?: PartialDay;
  /** The newest evidence of its status. */
  readonly asOf?: PartialDay;
  readonly facts?: readonly Fact[];
  readonly sources: readonly string[];
}

/** A dated event, a stop of the timeline. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: PartialDay;
  readonly text: Localized;
  readonly about?: readonly string[];
  readonly sources: readonly string[];
}

/** A place of the story that is no country: what a dispute is about, where something was signed, a sea. */
export interface Place {
  /** Shares its space with the ids of countries and relations. */
  readonly id: string;
  readonly name: Localized;
  /** Longitude and latitude in degrees (WGS 84): a label's middle, not a boundary. */
  readonly place: readonly [longitude: number, latitude: number];
  /** A sea or a region: a map writes its name there and marks no spot. */
  readonly isArea?: boolean;
  /** What it is, in a neutral sentence; of a disputed place all who claim it, with their names for it. */
  readonly text: Localized;
  /** The day from which there is something to tell of it; the edition of an earlier day leaves it out. */
  readonly date?: PartialDay;
  /** Shown as "as of" this day. */
  readonly asOf?: PartialDay;
  /** Ids of the relations that it belongs to. The line of a dispute runs through its first place. */
  readonly about?: readonly string[];
  readonly sources: readonly string[];
}

/** Where a statement comes from. */
export interface Source {
  readonly id: string;
  /** In the source's own language. */
  readonly title: string;
  readonly publisher: string;
  readonly date?: PartialDay;
  /** `https:` only. Missing for a source that has no public address. */
  readonly url?: string;
  /** BCP 47 tag of the source's language; English where missing. */
  readonly lang?: string;
}

/** Something that was printed wrong, and what is right. */
export interface Correction {
  readonly id: string;
  /** Missing where nobody says when it was put right. */
  readonly date?: PartialDay;
  readonly text: Localized;
  readonly sources: readonly string[];
}

/** A short form or a term of art: where it first stands in the running text of a card, a reader can have it explained. */
export interface Term {
  readonly id: string;
  /** As it stands in texts, in capitals and small letters alike: `RAA`, `nine-dash line`. */
  readonly short: Localized;
  /** What it stands for: the full name or a sentence. */
  readonly text: Localized;
  readonly sources: readonly string[];
}

/** A whole story. */
export interface ExplainerDocument {
  readonly schemaVersion: 1;
  /** The day on which an editor last checked the document; missing where nobody says so. */
  readonly asOf?: PartialDay;
  /** The heading: `Reciprocal Access Agreement`. */
  readonly title: Localized;
  /** Beside the heading: `Japan–Philippines · RAA`. */
  readonly subtitle?: Localized;
  /** Id of the relation that the story is about. */
  readonly subject: string;
  /** The report that the story grew from: `From a Bloomberg report, 8 July 2024`. */
  readonly credit?: Localized;
  readonly countries: readonly Country[];
  readonly relations: readonly Relation[];
  /** With them the picture can also be shown as a map. */
  readonly places: readonly Place[];
  readonly events: readonly TimelineEvent[];
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
  /** The glossary. */
  readonly terms: readonly Term[];
}
