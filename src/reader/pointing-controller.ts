import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Trigger} from '../events.js';
import {triggerOf} from './trigger-of.js';

/** What pointing does. */
export interface PointingActions {
  readonly highlight: (ids: readonly string[], trigger: Trigger, isExact?: boolean) => void;
  readonly select: (id: string | null, trigger: Trigger) => void;
}

/** An element of the widget that lights one thing (a node, a chip, a line, a row), or just what is on its list (a fact). */
type Lighting = EventTarget & {readonly lightIds?: string | readonly string[]};

/**
 * Tells what a reader points at with a mouse or focuses with the keyboard, and selects what is clicked in the diagram:
 * one set of listeners at the shadow root instead of some on every node. A finger has no hover: its tap selects, and a
 * tap elsewhere on the page clears.
 */
export class PointingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #actions: PointingActions;
  #isListening = false;
  #hasTapped = false;

  constructor(host: ReactiveControllerHost & HTMLElement, actions: PointingActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pointerup', this.#onTap);
    const root = this.#host.shadowRoot;
    if (!root || this.#isListening) return;
    this.#isListening = true;
    root.addEventListener('pointerover', (event) => {
      if ((event as PointerEvent).pointerType !== 'touch') this.#actions.highlight(idsAt(event), 'pointer', isListAt(event));
    });
    root.addEventListener('click', (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('.diagram')) return;
      this.#actions.select(idsAt(event)[0] ?? null, triggerOf(event as MouseEvent));
    });
    this.#host.addEventListener('pointerleave', ({pointerType}) => {
      if (pointerType !== 'touch') this.#actions.highlight([], 'pointer');
    });
    root.addEventListener('focusin', (event) => {
      const isByKeyboard = event.target instanceof Element && event.target.matches(':focus-visible');
      if (isByKeyboard) this.#actions.highlight(idsAt(event), 'keyboard', isListAt(event));
    });
    root.addEventListener('focusout', (event) => {
      if (!root.contains((event as FocusEvent).relatedTarget as Node | null)) this.#actions.highlight([], 'keyboard');
    });
  }

  hostDisconnected(): void {
    removeEventListener('pointerup', this.#onTap);
  }

  /**
   * A finger that lifts has tapped: for one that scrolls the page the browser ends with `pointercancel`. What the page
   * has selected stays until the reader has tapped something in the widget.
   */
  readonly #onTap = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') return;
    if (event.composedPath().includes(this.#host)) this.#hasTapped ||= idsAt(event).length > 0;
    // Linked text of the article is not elsewhere: its click is still to come.
    else if (this.#hasTapped && !(event.target instanceof Element && event.target.closest('[data-rra-show]'))) {
      this.#hasTapped = false;
      this.#actions.select(null, 'pointer');
    }
  };
}

function lightingAt(event: Event): string | readonly string[] {
  return (event.composedPath() as Lighting[]).find(({lightIds}) => lightIds)?.lightIds ?? [];
}

const idsAt = (event: Event): readonly string[] => [lightingAt(event)].flat();
const isListAt = (event: Event): boolean => Array.isArray(lightingAt(event)) && idsAt(event).length > 0;
