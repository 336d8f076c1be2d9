import type {ReactiveController, ReactiveControllerHost} from 'lit';
import builtIn from '../document/japan-philippines.json' with {type: 'json'};
import {DocumentError} from '../document/document-error.js';
import {loadDocument} from '../document/load-document.js';
import {parseDocument} from '../document/parse-document.js';
import type {ExplainerDocument} from '../document/types.js';
import type {ErrorReason} from '../events.js';
import type {Problem} from '../document/problem.js';

/** Whether a document is the story that comes with the script. */
export const isBuiltIn = (document: ExplainerDocument): boolean => document === (builtIn as unknown);

/** Where a document can come from, the strongest first: property, child script, `src`, built-in. */
type Origin =
  | {readonly from: 'property'; readonly value: unknown}
  | {readonly from: 'child'; readonly text: string}
  | {readonly from: 'src'; readonly url: string}
  | {readonly from: 'built-in'};

/** What the element wants to hear. */
export interface DocumentListener {
  /** A document could not be loaded or used. */
  readonly failed: (reason: ErrorReason, message: string) => void;
  /** Parts of a document were left out. */
  readonly problems: (problems: readonly Problem[]) => void;
}

/**
 * Finds the document to show: the one that the page gives, or the built-in one where it gives none. While that is on its
 * way, and where it cannot be used, there is the last one that could be, and at first none: nobody sees a story that the
 * page did not ask for.
 */
export class DocumentController implements ReactiveController {
  document: ExplainerDocument | null = null;
  state: 'ready' | 'loading' | 'failed' = 'ready';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #listener: DocumentListener;
  readonly #children = new MutationObserver(() => this.#host.requestUpdate());
  #origin: Origin | null = null;
  #loading: AbortController | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, listener: DocumentListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, {childList: true, subtree: true, characterData: true});
    if (this.state === 'loading') this.#origin = null;
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#loading?.abort();
  }

  /** Looks where the document comes from now; the element calls it before each update. Returns the one to draw. */
  read(property: unknown, src: string | null): ExplainerDocument | null {
    const origin = this.#find(property, src);
    if (!this.#origin || !isSame(origin, this.#origin)) this.#turnTo(origin);
    return this.document;
  }

  #turnTo(origin: Origin): void {
    this.#origin = origin;
    this.#loading?.abort();
    this.state = 'ready';
    // The build has read, linked and checked the built-in story, so readers do not pay for it again.
    if (origin.from === 'built-in') this.document = builtIn as unknown as ExplainerDocument;
    else if (origin.from === 'property') this.#take(origin.value);
    else if (origin.from === 'src') void this.#load(origin.url);
    else this.#takeText(origin.text);
  }

  #find(property: unknown, src: string | null): Origin {
    // A framework may write false or an empty text for no document.
    if (property) return {from: 'property', value: property};
    const text = this.#host.querySelector('script[type="application/json"]')?.textContent?.trim();
    if (text) return {from: 'child', text};
    return src ? {from: 'src', url: src} : {from: 'built-in'};
  }

  #takeText(text: string): void {
    try {
      this.#take(JSON.parse(text));
    } catch {
      // A parser may still be half-way through the child script.
      if (document.readyState === 'loading') {
        this.#origin = null;
        document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), {once: true});
        return;
      }
      this.#fail('not-json', 'the child script is not JSON.');
    }
  }

  async #load(url: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    this.state = 'loading';
    try {
      const value = await loadDocument(url, loading.signal);
      if (loading.signal.aborted) return;
      this.state = 'ready';
      this.#take(value);
    } catch (error) {
      if (loading.signal.aborted) return;
      const isKnown = error instanceof DocumentError && error.reason !== 'aborted';
      this.#fail(isKnown ? error.reason : 'network', error instanceof Error ? error.message : String(error));
    }
    this.#host.requestUpdate();
  }

  #take(value: unknown): void {
    const {document, problems} = parseDocument(value);
    if (document) this.document = document;
    if (problems.length > 0) this.#listener.problems(problems);
    if (!document) this.#fail('not-a-document', 'the document holds nothing that can be drawn.');
  }

  #fail(reason: ErrorReason, message: string): void {
    this.state = 'failed';
    this.#listener.failed(reason, message);
  }
}

function isSame(one: Origin, other: Origin): boolean {
  if (one.from === 'property') return other.from === 'property' && one.value === other.value;
  if (one.from === 'child') return other.from === 'child' && one.text === other.text;
  if (one.from === 'src') return other.from === 'src' && one.url === other.url;
  return other.from === 'built-in';
}
