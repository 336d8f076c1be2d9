import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Whether the page is being printed: paper needs every fact and address in the document before it is laid out. */
export class PrintController implements ReactiveController {
  isPrinting = false;

  readonly #host: ReactiveControllerHost;
  readonly #media = matchMedia('print');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#start);
    addEventListener('afterprint', this.#stop);
    this.#media.addEventListener('change', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#start);
    removeEventListener('afterprint', this.#stop);
    this.#media.removeEventListener('change', this.#follow);
  }

  readonly #start = (): void => this.#set(true);
  readonly #stop = (): void => this.#set(false);
  readonly #follow = (): void => this.#set(this.#media.matches);

  #set(isPrinting: boolean): void {
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
  }
}
