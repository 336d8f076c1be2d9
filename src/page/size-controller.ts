import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Probe} from '../scene/probe.js';
import {watchSizes} from './watch-sizes.js';

/** Text is laid out by an ample estimate; only larger text, or much smaller text, is worth another layout. */
const LARGER = 1.03;
const SMALLER = 0.85;

/**
 * The element's width and how large its text comes out. Watches two things inside the shadow root whose own size the
 * widget never changes, so that no observer loop can start: a ruler without height and a piece of text.
 */
export class SizeController implements ReactiveController {
  /** Inner width in px; 0 while unknown or hidden (the last known one is kept once there was one). */
  width = 0;
  /** Real width of the probe text over its estimated width. */
  textScale = 1;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #probe: () => Probe;
  readonly #observer = watchSizes(() => this.#measure(...this.#watched));
  readonly #watched = new Set<HTMLElement>();

  constructor(host: ReactiveControllerHost & HTMLElement, probe: () => Probe) {
    this.#host = host;
    this.#probe = probe;
    host.addController(this);
  }

  hostConnected(): void {
    for (const element of this.#watched) this.#observer.observe(element);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    // Taken out before its first update; watched from when it is put back.
    if (!this.#host.isConnected) return;
    const found = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.ruler, .probe') ?? [];
    if ([...found].every((element) => this.#watched.has(element))) return;
    this.#observer.disconnect();
    this.#watched.clear();
    for (const element of found) {
      this.#watched.add(element);
      this.#observer.observe(element);
    }
    // Now, so that the first picture that is painted is the final one, also where its height has brought a scroll bar.
    this.#measure(...this.#watched);
  }

  /** To be called before the first picture, which then need not be composed twice. */
  measureAhead(): void {
    const {shadowRoot} = this.#host;
    if (!shadowRoot || shadowRoot.querySelector('.ruler')) return;
    const box = (name: string): HTMLElement =>
      Object.assign(document.createElement('div'), {className: name});
    const [base, ruler, probe] = [box('base'), box('ruler'), box('probe')];
    probe.textContent = this.#probe().name;
    base.append(ruler, probe);
    shadowRoot.append(base);
    this.#measure(ruler, probe);
    base.remove();
  }

  #measure(ruler?: HTMLElement, probe?: HTMLElement): void {
    const width = ruler?.clientWidth ?? 0;
    // Hidden: whatever was drawn stays right until there is a width again.
    if (width === 0) return;
    const scale = (probe?.offsetWidth ?? 0) / this.#probe().width;
    const textScale = Math.min(3, Math.max(0.7, scale || 1));
    const change = textScale / this.textScale;
    const isTextFar = change > LARGER || change < SMALLER;
    if (width === this.width && !isTextFar) return;
    this.width = width;
    if (isTextFar) this.textScale = Math.ceil(textScale * 50) / 50;
    this.#host.requestUpdate();
  }
}
