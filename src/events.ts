import type {RelationKind} from './document/types.js';

/** Who caused an event: a reader with a pointer or a keyboard, or the page through a method. */
export type Trigger = 'pointer' | 'keyboard' | 'api';

/** Why a document could not be shown. */
export type ErrorReason =
  | 'network'
  | 'status'
  | 'too-large'
  | 'timeout'
  | 'not-json'
  | 'not-a-document'
  | 'blocked'
  | 'internal';

/**
 * The events, one row each: its name, its detail (plain data, safe to serialise) and when it comes. The types, the
 * manifest and the README come from these rows.
 */
export interface RraEventDetails {
  /** The first picture stands. */
  'rra-ready': {version: string};
  /** A reader selected a country, a relation or a pair, or cleared the selection (`id` is null). */
  'rra-select': {id: string | null; trigger: Trigger};
  /** A reader points at or focuses something; `ids` is empty when nothing is lit any more. */
  'rra-highlight': {ids: readonly string[]; trigger: Trigger};
  /** A reader switched a kind of relation on or off; `kinds` are those that are on. */
  'rra-filter': {kinds: readonly RelationKind[]; trigger: Trigger};
  /** A reader chose an edition; `day` is `YYYY-MM-DD`, or null for today. */
  'rra-date': {day: string | null; trigger: Trigger};
  /** A document could not be loaded or used; the built-in or the last good one is shown. */
  'rra-error': {reason: ErrorReason; message: string};
}

export type RraEventName = keyof RraEventDetails;

/** A bubbling, composed event with plain data. */
export class RraEvent<Name extends RraEventName> extends CustomEvent<RraEventDetails[Name]> {
  constructor(name: Name, detail: RraEventDetails[Name]) {
    super(name, {detail, bubbles: true, composed: true});
  }
}

type EventMap = {[Name in RraEventName]: RraEvent<Name>};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface is what TypeScript lets us add to.
  interface HTMLElementEventMap extends EventMap {}
}
