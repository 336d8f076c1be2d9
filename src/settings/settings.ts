import type {RelationKind} from '../document/kinds.js';

export const HEADING_LEVELS = ['2', '3', '4', '5', '6'] as const;

export const VIEWS = ['card', 'diagram', 'map'] as const;
export type View = (typeof VIEWS)[number];
/** What is shown where the page names no parts: the diagram begins as a network. */
export const DEFAULT_VIEWS: readonly View[] = ['card', 'diagram'];

export const CONTROLS = ['legend', 'timeline', 'map', 'table', 'share', 'sources', 'enlarge'] as const;
export type Control = (typeof CONTROLS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const LOADINGS = ['auto', 'lazy', 'eager'] as const;
export type Loading = (typeof LOADINGS)[number];

/** The attributes of the element as typed values; every field has a usable value whatever the page gave. */
export interface Settings {
  readonly theme: Theme;
  /** `map` never stands without `diagram`: it says what the diagram begins as. */
  readonly views: ReadonlySet<View>;
  /** Ids as the document spells them; `null` draws all of the document. */
  readonly countries: ReadonlySet<string> | null;
  /** Kinds that are on at first. */
  readonly kinds: ReadonlySet<RelationKind>;
  /** Id of a country, a relation, or a pair (`JP-PH`) as the document spells it. */
  readonly selected: string | null;
  /** `YYYY-MM-DD`; `null` is today. */
  readonly asOf: string | null;
  readonly controls: ReadonlySet<Control>;
  readonly headingLevel: 2 | 3 | 4 | 5 | 6;
  /** The author's description of the diagram; empty for the generated one. */
  readonly alt: string;
  /** The name by which a fragment of the page's address speaks of the widget; `null` for none. */
  readonly hash: string | null;
  readonly src: string | null;
  readonly loading: Loading;
}
