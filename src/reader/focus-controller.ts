import type {LitElement, ReactiveController} from 'lit';
import type {PlacedNode} from '../layout/geometry.js';
import {walk} from '../layout/walk.js';

/** The keys that move a slider. */
const STEPS = /^(Arrow|Page|Home$|End$)/;

/** Buttons act on Enter and Space by themselves, the slider on its own keys: no page with shortcuts need hear of it. */
function keepUsed(event: Event): void {
  const {target, key, ctrlKey, metaKey, altKey, shiftKey} = event as KeyboardEvent;
  const isUsed = target instanceof HTMLInputElement ? STEPS.test(key) : /^(Enter| )$/.test(key);
  if (isUsed && !ctrlKey && !metaKey && !altKey && !shiftKey) event.stopPropagation();
}

/** What the keyboard needs to know of the element. */
type KeyHost = LitElement & {selected: string | null; readonly reader: {readonly unfolded: string | null}};

/** What the keyboard can do besides what buttons do by themselves. */
export interface KeyActions {
  readonly select: (id: null, trigger: 'keyboard') => void;
  readonly change: (change: {walkAt: string} | {unfolded: null}) => void;
}

/**
 * The keyboard: walks from stop to stop (the countries, and on a map the places), Escape closes what is told in place, then clears, and the focus is never lost. A card that goes away takes
 * its focused button with it; then focus goes to the new card's back button, or back to where the reader came from.
 */
export class FocusController implements ReactiveController {
  readonly #host: KeyHost;
  readonly #actions: KeyActions;
  readonly #stops: () => readonly PlacedNode[];
  #isListening = false;
  #wasInside = false;
  #selected: string | null = null;
  #cameFrom: HTMLElement | null = null;

  constructor(
    host: KeyHost,
    actions: KeyActions,
    stops: () => readonly PlacedNode[],
  ) {
    this.#host = host;
    this.#actions = actions;
    this.#stops = stops;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    if (!root || this.#isListening) return;
    this.#isListening = true;
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepUsed);
    root.addEventListener('focusin', ({target}) => {
      const {nodeId} = target as {nodeId?: string};
      if (nodeId !== undefined) this.#actions.change({walkAt: nodeId});
    });
  }

  hostUpdate(): void {
    const active = this.#host.shadowRoot?.activeElement;
    this.#wasInside = active instanceof HTMLElement;
    const {selected} = this.#host;
    if (selected === this.#selected) return;
    this.#selected = selected;
    // Cards and chips come and go with the selection: what a reader selects there was begun elsewhere.
    if (active instanceof HTMLElement && !active.closest('.card, .label')) this.#cameFrom = active;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    // A chip that rests again is hidden from assistive technology, and no place for the focus.
    if (!root || !this.#wasInside || root.activeElement?.matches(':not([aria-hidden])')) return;
    const target = this.#host.selected ? root.querySelector<HTMLElement>('.back') : this.#cameFrom;
    (target?.isConnected ? target : root.querySelector<HTMLElement>('.diagram [tabindex="0"]'))?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    if (event.key === 'Escape') {
      const {selected, reader} = this.#host;
      if (reader.unfolded !== null) this.#actions.change({unfolded: null});
      else if (selected !== null) this.#actions.select(null, 'keyboard');
      else return;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const {target, key} = event;
    const from = (target as {nodeId?: string}).nodeId;
    const to = from === undefined ? null : walk(this.#stops(), from, key);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons: Iterable<HTMLElement & {nodeId?: string}> = this.#host.shadowRoot?.querySelectorAll('.diagram button') ?? [];
    for (const button of buttons) if (button.nodeId === to.id) button.focus();
  }
}
