import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Trigger} from '../events.js';

/** An element of the widget that lights something: a node, a chip, a line, a fact, a row. */
type Lighting = EventTarget & {readonly lightIds?: readonly string[]};

/**
 * Tells what a reader points at with a mouse or focuses with the keyboard: one set of listeners at the shadow root
 * instead of some on every node. Touch is left out, since a finger has no hover and a tap selects.
 */
export class PointingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onPoint: (ids: readonly string[], trigger: Trigger) => void;
  #isListening = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onPoint: (ids: readonly string[], trigger: Trigger) => void,
  ) {
    this.#host = host;
    this.#onPoint = onPoint;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    if (!root || this.#isListening) return;
    this.#isListening = true;
    root.addEventListener('pointerover', (event) => {
      if ((event as PointerEvent).pointerType !== 'touch') this.#onPoint(idsAt(event), 'pointer');
    });
    this.#host.addEventListener('pointerleave', ({pointerType}) => {
      if (pointerType !== 'touch') this.#onPoint([], 'pointer');
    });
    root.addEventListener('focusin', (event) => {
      const isByKeyboard = event.target instanceof Element && event.target.matches(':focus-visible');
      if (isByKeyboard) this.#onPoint(idsAt(event), 'keyboard');
    });
    root.addEventListener('focusout', (event) => {
      if (!(event as FocusEvent).relatedTarget) this.#onPoint([], 'keyboard');
    });
  }
}

function idsAt(event: Event): readonly string[] {
  for (const step of event.composedPath() as Lighting[]) if (step.lightIds) return step.lightIds;
  return [];
}
