import type {RelationKind, Term} from '../document/types.js';
import type {Trigger} from '../events.js';
import type {Words} from '../i18n/words.js';
import type {GroupOutline, NetworkLayout, PlacedNode} from '../layout/geometry.js';
import type {MapDrawing} from './draw-map.js';
import type {Chip} from './place-chips.js';
import type {Probe} from './probe.js';
import type {Model, Target} from '../model/model.js';
import type {Lit} from '../model/queries.js';
import type {TimelineScale} from './timeline-scale.js';
import type {Settings} from '../settings/settings.js';
import type {Glossary} from '../wording/glossary.js';

/** The panels under the footer; one is open at a time. */
export type Panel = 'sources' | 'corrections' | 'table' | 'share' | 'embed';

/** What a reader has done; everything else that is shown derives from attributes and the document. */
export interface ReaderState {
  /** Ids of countries, relations, places or pairs that are pointed at or focused; empty for none. */
  readonly highlight: readonly string[];
  /** What is pointed at is a fact: it lights just what it is about, not all that a country has. */
  readonly isExact: boolean;
  readonly panel: Panel | null;
  readonly allFacts: boolean;
  /** Key of what the reader has had told in place: a source (`owner source`) or a term (`term id`). */
  readonly unfolded: string | null;
  readonly sort: 'ascending' | 'descending' | null;
  /** Id of the country or place that holds the diagram's one tab stop. */
  readonly walkAt: string | null;
  /** What the live region says. */
  readonly announcement: string;
  /** The text that was last copied; null for none. Another text beside the button is not yet copied. */
  readonly copied: string | null;
  /** Kinds that the reader has on; null while the author's choice holds. */
  readonly kinds: ReadonlySet<RelationKind> | null;
  /** Whether the reader has turned to the map, or from it; null while the author's choice holds. */
  readonly isMap: boolean | null;
}

export const INITIAL_READER_STATE: ReaderState = {
  highlight: [],
  isExact: false,
  panel: null,
  allFacts: false,
  unfolded: null,
  sort: null,
  walkAt: null,
  announcement: '',
  copied: null,
  kinds: null,
  isMap: null,
};

/** What the page around the widget has of it, for links, citation and embed code. */
export interface HostPage {
  /** Address of the page; empty where it has none on the web. */
  readonly address: string;
  /** Whole address of the script; null where a bundle holds it. */
  readonly script: string | null;
  /** Hash of the script where the page gives one; else empty. */
  readonly integrity: string;
  /** The tag's attributes: as the page has set them, or as the reader has chosen. */
  readonly attributes: readonly (readonly [name: string, value: string | null])[];
  /** The page's own story, where it has no address of its own; else null. */
  readonly story: object | null;
}

/** What a reader can do; the element carries it out and tells the page. */
export interface Actions {
  readonly highlight: (ids: readonly string[], trigger: Trigger, isExact?: boolean) => void;
  /** Selects, or clears with null; a reader who selects what is selected clears. An unknown id changes nothing. */
  readonly select: (id: string | null, trigger: Trigger) => void;
  readonly toggleKind: (kind: RelationKind, trigger: Trigger) => void;
  /** Chooses the edition of an event by its index; the index past the last is today. */
  readonly chooseEvent: (index: number, trigger: Trigger) => void;
  /** Chooses the edition of a day, `YYYY-MM-DD`; null for today. */
  readonly chooseDay: (day: string | null, trigger: Trigger) => void;
  /** Changes what concerns only the reader. */
  readonly change: (change: Partial<ReaderState>) => void;
  /** Resolves to false where the clipboard is refused or missing. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Shows the picture in the whole window; the focus comes back to `opener`. */
  readonly enlarge: (opener: HTMLElement) => void;
  /** What the page has of the widget, at this moment. */
  readonly hostPage: () => HostPage;
}

/** All that is shown, as one plain value: what `composeScene` makes and the views draw. */
export interface Scene {
  readonly model: Model;
  readonly settings: Settings;
  readonly words: Words;
  /** What is drawn: the network, or `map`. */
  readonly picture: NetworkLayout;
  /** The picture where it is a map; null for a network. */
  readonly map: MapDrawing | null;
  /** There is a map to turn to. */
  readonly hasMap: boolean;
  /** What the keyboard walks through: the countries, then the places of a map. */
  readonly stops: readonly PlacedNode[];
  /** Those of the picture's outlines that are drawn, the widest first. */
  readonly outlines: readonly GroupOutline[];
  readonly labels: readonly Chip[];
  readonly selected: Target | null;
  /** What stays bright; null while all is at rest. */
  readonly lit: Lit | null;
  readonly reader: ReaderState;
  /** The card stands beside the diagram. */
  readonly isWide: boolean;
  /** Beside the diagram the card has no room for labels beside values. */
  readonly isSnug: boolean;
  /** The widget is so wide that type and space are larger. */
  readonly isRoomy: boolean;
  /** Inner width of the widget in px; 0 while it is not known. */
  readonly width: number;
  /** How much larger than expected the reader's text comes out. */
  readonly textScale: number;
  /** How wide running text comes out, of what was expected. */
  readonly proseScale: number;
  /** How tall the picture beside the card is, with its legend, px; Infinity where the card stands below. */
  readonly room: number;
  readonly timeline: TimelineScale;
  /** About how wide the words for the day shown are at the end of the timeline, px. */
  readonly editionWidth: number;
  /** The same for a year with the room round it, px. */
  readonly yearWidth: number;
  readonly isDark: boolean | null;
  readonly isPrinting: boolean;
  /** Number of each source, by its id. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** Finds the terms of the document in running text. */
  readonly glossary: Glossary;
  /** What is measured, shown invisibly. */
  readonly probe: Probe;
  /** A sentence for readers when a document could not be used; empty otherwise. */
  readonly notice: string;
  /** The name that the page gave the widget (`aria-label` of the host); empty for the title. */
  readonly hostLabel: string;
}

/** What each view gets: the scene, and what the reader can do. */
export interface ViewState extends Scene {
  readonly actions: Actions;
  /** The terms that the card has offered so far, from top to bottom: each can be opened once. None are on paper. */
  readonly offered?: Set<Term>;
}
