import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Whether the element has come near the viewport: `loading="lazy"` waits for it. Watches nothing until it is asked. */
export class VisibilityController implements ReactiveController {
  #isAsked = false;
  #wasNear = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      this.#wasNear = true;
      this.#observer.disconnect();
      this.#host.requestUpdate();
    },
    {rootMargin: '100%'},
  );

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it has never been near; asks for an update once it is. */
  isFar(): boolean {
    this.#isAsked = true;
    if (!this.#wasNear) this.#observer.observe(this.#host);
    return !this.#wasNear;
  }

  hostConnected(): void {
    if (this.#isAsked) this.isFar();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
