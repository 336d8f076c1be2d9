import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Whether the page is being printed: paper needs every fact and address in the document before it is laid out. Never in a
 * frame, which keeps its size on the paper of the page around it: what is longer there would cut the picture.
 */
export class PrintController implements ReactiveController {
  isPrinting = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#start);
    addEventListener('afterprint', this.#stop);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#start);
    removeEventListener('afterprint', this.#stop);
  }

  readonly #start = (): void => this.#set(parent === window);
  readonly #stop = (): void => this.#set(false);

  #set(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
  }
}
