import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ancestorsOf, watchAncestors} from './ancestor-watch.js';
import {readText} from '../settings/read-text.js';
import {darkOf} from './scheme-of.js';

/** What the page says of the element and around it: its name, its language, whether it is dark. Live. */
export class SurroundingsController implements ReactiveController {
  /** The language tags that apply, nearest first. */
  languages: readonly string[] = [];
  /** Whether the page is dark; null where its `color-scheme` already says so and is inherited. */
  isDark: boolean | null = null;
  /** The `aria-label` of the element, which its shadow root has to carry; empty for none. */
  label = '';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onLook: () => void;
  // A page may paint by it without a word of a colour scheme.
  readonly #osScheme = matchMedia('(prefers-color-scheme: dark)');
  #stopWatching: (() => void) | null = null;

  /** `onLook` is called whenever something around the element may have changed. */
  constructor(host: ReactiveControllerHost & HTMLElement, onLook: () => void) {
    this.#host = host;
    this.#onLook = onLook;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopWatching = watchAncestors(this.#host, this.#read);
    this.#osScheme.addEventListener('change', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#osScheme.removeEventListener('change', this.#read);
  }

  readonly #read = (): void => {
    this.#onLook();
    const languages = [...ancestorsOf(this.#host)].map((element) => readText('lang', element.getAttribute('lang'), () => undefined)).filter(Boolean);
    const isDark = darkOf(this.#host);
    const label = this.#host.getAttribute('aria-label') ?? '';
    if (languages.join() === this.languages.join() && isDark === this.isDark && label === this.label) return;
    this.label = label;
    this.languages = languages;
    this.isDark = isDark;
    this.#host.requestUpdate();
  };
}
