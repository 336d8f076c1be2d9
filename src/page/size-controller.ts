import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {NameWidths, Probe} from '../scene/probe.js';
import {TEXT_PX} from '../scene/sizes.js';
import {watchSizes} from './watch-sizes.js';

/** Text is laid out by an ample estimate; only larger text, or much smaller text, is worth another layout. */
const LARGER = 1.03;
const SMALLER = 0.85;

/**
 * The element's width and how large its text comes out. Watches two things inside the shadow root whose own size the
 * widget never changes, so that no observer loop can start: a ruler without height and pieces of text.
 */
export class SizeController implements ReactiveController {
  /** Inner width in px; 0 while unknown or hidden (the last known one is kept once there was one). */
  width = 0;
  /** Real width of the probe text over its estimated width. */
  textScale = 1;
  /** The same to the next twentieth, for running text: not ample, as a picture's is, but near. */
  proseScale = 1;
  /** What was measured of the names of which no estimate is true. */
  nameWidths: NameWidths = new Map();

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #probe: () => Probe;
  readonly #observer = watchSizes(() => this.#measure(...this.#watched.keys()));
  /** What each said when it was last measured. */
  readonly #watched = new Map<HTMLElement, string>();

  constructor(host: ReactiveControllerHost & HTMLElement, probe: () => Probe) {
    this.#host = host;
    this.#probe = probe;
    host.addController(this);
  }

  hostConnected(): void {
    for (const element of this.#watched.keys()) this.#observer.observe(element);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    // Taken out before its first update; watched from when it is put back.
    if (!this.#host.isConnected) return;
    const found = [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.ruler, .probe') ?? [])];
    if (found.length === this.#watched.size && found.every((element) => this.#watched.get(element) === element.textContent)) return;
    this.#observer.disconnect();
    this.#watched.clear();
    for (const element of found) {
      this.#watched.set(element, element.textContent);
      this.#observer.observe(element);
    }
    // Now, so that the first picture that is painted is the final one, also where its height has brought a scroll bar.
    this.#measure(...found);
  }

  /** To be called before the first picture, which then need not be composed twice. */
  measureAhead(): void {
    const {shadowRoot} = this.#host;
    if (!shadowRoot || shadowRoot.querySelector('.ruler')) return;
    const box = (className: string, textContent = ''): HTMLElement =>
      Object.assign(document.createElement('div'), {className, textContent});
    const {name, others} = this.#probe();
    const [base, ruler] = [box('base'), box('ruler')];
    const probes = [name, ...others].map((text) => box('probe', text));
    base.append(ruler, ...probes);
    shadowRoot.append(base);
    this.#measure(ruler, ...probes);
    base.remove();
  }

  #measure(ruler?: HTMLElement, probe?: HTMLElement, ...others: readonly HTMLElement[]): void {
    const width = ruler?.clientWidth ?? 0;
    // Hidden: whatever was drawn stays right until there is a width again.
    if (width === 0) return;
    const scale = (probe?.offsetWidth ?? 0) / this.#probe().width;
    const textScale = Math.min(3, Math.max(0.7, scale || 1));
    const change = textScale / this.textScale;
    const isTextFar = change > LARGER || change < SMALLER;
    if (isTextFar) this.textScale = Math.ceil(textScale * 50) / 50;
    const proseScale = Math.ceil(textScale * 20) / 20;
    const em = TEXT_PX * this.textScale;
    const widths = new Map(others.map((name) => [name.textContent, Math.ceil(((name.offsetWidth + 1) / em) * 50) / 50]));
    const isNew = [...widths].some(([name, measured]) => this.nameWidths.get(name) !== measured);
    if (isNew) this.nameWidths = widths;
    if (width === this.width && !isTextFar && !isNew && proseScale === this.proseScale) return;
    this.proseScale = proseScale;
    this.width = width;
    this.#host.requestUpdate();
  }
}
