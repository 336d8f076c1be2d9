import type {LitElement, ReactiveController} from 'lit';

/**
 * The page hears `rra-date`, and nothing of the slider itself. A page that listens ahead of the target (`capture`, as
 * frameworks and form savers do) would hear a native control before anything inside could stop it: so its word is taken
 * at the window and said again inside, where it goes no further. Only who listened at the window before us hears it.
 */
export class QuietController implements ReactiveController {
  readonly #host: LitElement;
  #window: Window | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = this.#host.ownerDocument.defaultView;
    this.#window?.addEventListener('input', this.#take, true);
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('input', this.#take, true);
  }

  readonly #take = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Node) || target.getRootNode() !== this.#host.shadowRoot) return;
    event.stopImmediatePropagation();
    target.dispatchEvent(new Event('input'));
  };
}
