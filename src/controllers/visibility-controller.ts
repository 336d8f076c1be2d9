import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Whether the element has come near the viewport: `loading="lazy"` waits for it. Stays true once it was. */
export class VisibilityController implements ReactiveController {
  wasNear = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      this.wasNear = true;
      this.#observer.disconnect();
      this.#host.requestUpdate();
    },
    {rootMargin: '100%'},
  );

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.wasNear) this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
