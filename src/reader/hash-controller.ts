import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {viewInHash} from '../outputs/view-link.js';
import {readHash} from '../settings/read-hash.js';
import type {ReaderHost} from './reader-actions.js';

type Host = ReactiveControllerHost & ReaderHost;

/**
 * Opens the view that the page's address holds for this widget, `#raa=JP-PH@2024-07-08`, at first and whenever the fragment
 * changes. Only where the page has named the widget by `hash`, and it only reads: the address, its history and the page's
 * router are left as they are.
 */
export class HashController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#open);
    this.#open();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#open);
  }

  readonly #open = (): void => {
    const name = readHash(this.#host.hash, () => undefined);
    const view = name && viewInHash(location.hash, name);
    if (!view) return;
    this.#host.selected = view.selected;
    this.#host.asOf = view.day;
  };
}
