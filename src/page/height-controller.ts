import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {watchSizes} from './watch-sizes.js';

/** A scroll bar makes it narrower, and so perhaps low enough to need none: after as many turns at one width it keeps the bar. */
const MOST_TURNS = 2;

type Host = ReactiveControllerHost & HTMLElement & {readonly states: CustomStateSet};

/**
 * The state `held`, while the page gives the element less height than it needs (`height`, `max-height`, a theme's 16:9
 * wrapper): styles then let it scroll, since what it has too much would lie over what follows. Without that need it is no
 * scroller, in which a picture could not stay in view.
 */
export class HeightController implements ReactiveController {
  readonly #host: Host;
  // After the size controller's, whose picture is then drawn.
  readonly #observer = watchSizes(() => this.#measure());
  #base: HTMLElement | null = null;
  #width = 0;
  #turns = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    if (this.#base?.isConnected || !this.#host.isConnected) return;
    this.#observer.disconnect();
    this.#base = this.#host.shadowRoot?.querySelector<HTMLElement>('.base') ?? null;
    this.#watch();
    this.#measure();
  }

  #watch(): void {
    if (!this.#base) return;
    this.#observer.observe(this.#base);
    this.#observer.observe(this.#host);
  }

  #measure(): void {
    const {states, offsetWidth, clientHeight} = this.#host;
    if (!this.#base) return;
    if (offsetWidth !== this.#width) this.#turns = 0;
    this.#width = offsetWidth;
    const isHeld = clientHeight + 1 < this.#base.offsetHeight;
    if (isHeld === states.has('held') || (!isHeld && this.#turns > MOST_TURNS)) return;
    this.#turns += 1;
    states[isHeld ? 'add' : 'delete']('held');
  }
}
