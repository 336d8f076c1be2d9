import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {RELATION_KINDS} from '../document/kinds.js';
import {readableOn, type Rgb} from '../theme/readable-color.js';

/** The private colours that words or lines are drawn in. */
export const DRAWN = ['text', 'muted', 'accent', ...RELATION_KINDS.map((kind) => `tie-${kind}`)];

/**
 * Keeps a page's own colours readable: where a token set by the page gives too little contrast with the background,
 * a corrected colour stands in. Without any token set, nothing is computed; on a background that the page shines
 * through, nothing can be.
 */
export class ColorController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #osIsDark = matchMedia('(prefers-color-scheme: dark)');
  #causes = '';
  #checked = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    // A style sheet of the page may have come after the script. Asking for a style makes the browser work out the whole
    // page's styles on the spot, so it is done only then, or where the widget's own theme has changed.
    const causes = document.styleSheets.length + (this.#base()?.className ?? '');
    if (causes !== this.#causes) this.check();
    this.#causes = causes;
  }

  /** To be called when something around the element has changed. */
  check(): void {
    const base = this.#base();
    if (!base) return;
    const style = getComputedStyle(base);
    const tokens = ['bg', ...DRAWN].map((name) => style.getPropertyValue(`--rra-${name}`)).join();
    const state = /[^,\s]/.test(tokens) ? `${tokens} ${base.className} ${style.colorScheme} ${this.#osIsDark.matches}` : '';
    if (state === this.#checked) return;
    this.#checked = state;
    for (const name of DRAWN) base.style.removeProperty(`--_${name}`);
    if (state) this.#correct(base);
  }

  #base(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.base');
  }

  #correct(base: HTMLElement): void {
    const probe = base.ownerDocument.createElement('i');
    base.append(probe);
    const resolve = (name: string): Rgb | null => {
      // Mixing a colour with itself makes every engine answer in plain sRGB shares, whatever the page wrote.
      probe.style.color = `color-mix(in srgb, var(--_${name}) 100%, var(--_${name}))`;
      const parts = getComputedStyle(probe).color.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number);
      return parts?.length === 3 ? (parts as unknown as Rgb) : null;
    };
    const backgrounds = ['bg', 'panel'].map(resolve).filter((color) => color !== null);
    for (const name of DRAWN) {
      const color = resolve(name);
      if (!color || backgrounds.length === 0) continue;
      const readable = readableOn(color, backgrounds);
      const shares = readable.map((part) => Math.round(part * 255)).join(' ');
      if (readable !== color) base.style.setProperty(`--_${name}`, `rgb(${shares})`);
    }
    probe.remove();
  }
}
