import type {ReactiveController, ReactiveControllerHost} from 'lit';

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
  readonly #estimate: () => number;
  // In the next frame: what a new height does to the page (a scroll bar) must not come back within the same one.
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  readonly #watched = new Set<HTMLElement>();

  /** `estimate` gives the estimated width in px of the probe's text. */
  constructor(host: ReactiveControllerHost & HTMLElement, estimate: () => number) {
    this.#host = host;
    this.#estimate = estimate;
    host.addController(this);
  }

  hostConnected(): void {
    this.width = this.#host.clientWidth || this.width;
    for (const element of this.#watched) this.#observer.observe(element);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    // Taken out before its first update; watched from when it is put back.
    if (!this.#host.isConnected) return;
    for (const element of this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.ruler, .probe') ?? []) {
      if (this.#watched.has(element)) continue;
      this.#watched.add(element);
      this.#observer.observe(element);
      // Now, so that the first picture that is painted is the final one.
      this.#measure();
    }
  }

  #measure(): void {
    const [ruler, probe] = [...this.#watched];
    const width = ruler?.clientWidth ?? 0;
    // Hidden: whatever was drawn stays right until there is a width again.
    if (width === 0) return;
    const scale = (probe?.offsetWidth ?? 0) / this.#estimate();
    const textScale = Math.min(3, Math.max(0.7, scale || 1));
    const change = textScale / this.textScale;
    const isTextFar = change > LARGER || change < SMALLER;
    if (width === this.width && !isTextFar) return;
    this.width = width;
    if (isTextFar) this.textScale = Math.ceil(textScale * 50) / 50;
    this.#host.requestUpdate();
  }
}
