import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {foldId} from '../document/fold-id.js';
import type {Trigger} from '../events.js';
import {linkedTextStyles} from '../theme/linked-text-styles.js';
import {warnOnce} from './warn-once.js';

const SHOW = 'data-rra-show';
const LINK = `[${SHOW}]`;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What linked text needs of the widget. */
export interface Shown {
  readonly selected: string | null;
  readonly asOf: string | null;
  /** Whether an id means something in the story that is shown. */
  readonly knows: (id: string) => boolean;
  readonly highlight: (ids: readonly string[], trigger: Trigger) => void;
  /** Selects, or clears with null. */
  readonly select: (id: string | null, trigger: Trigger) => void;
  /** Shows the edition of a day, `YYYY-MM-DD`, or of today with null. */
  readonly chooseDay: (day: string | null, trigger: Trigger) => void;
}

/**
 * Lets the article speak with the widget: any element of the page with `data-rra-show="JP-PH"` (the id of a country or
 * relation, a pair, or a day) lights it when it is pointed at or focused and selects it when it is clicked. It speaks
 * with the widget whose id stands in `data-rra-for`, else with the nearest one. Without the script, or where the
 * attribute was stripped, it is the plain text or link that its author wrote.
 */
export class LinkedText implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #shown: () => Shown | null;
  /** Where the article is: the document or the shadow root that the widget stands in. */
  #root: Document | ShadowRoot | null = null;

  /** `shown` gives null until the first picture stands. */
  constructor(host: ReactiveControllerHost & HTMLElement, shown: () => Shown | null) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode() as Document | ShadowRoot;
    for (const type of EVENTS) this.#root.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of EVENTS) this.#root?.removeEventListener(type, this);
  }

  /** Marks what is on; makes what is no link or button one for the keyboard and for screen readers. */
  hostUpdated(): void {
    const shown = this.#shown();
    if (!shown) return;
    for (const link of this.#root?.querySelectorAll<HTMLElement>(LINK) ?? []) {
      if (this.#isMine(link)) this.#mark(link, shown);
    }
  }

  #mark(link: HTMLElement, shown: Shown): void {
    const value = valueOf(link);
    const isDay = DAY.test(value);
    if (!isDay && !shown.knows(value)) {
      warnOnce(`<rra-explainer>: ${SHOW}="${value}" is not known. Allowed: ids of countries and relations, a pair such as JP-PH, a day such as 2024-07-08. It stays plain text.`);
      return;
    }
    adoptStyles(this.#root);
    if (!link.matches('a[href], button')) {
      link.tabIndex = 0;
      link.role = 'button';
    }
    link.setAttribute(link.matches('a[href]') ? 'aria-current' : 'aria-pressed', String(isOn(value, shown)));
  }

  handleEvent(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>(LINK) : null;
    const shown = link && this.#isMine(link) ? this.#shown() : null;
    if (!link || !shown) return;
    const value = valueOf(link);
    const {type} = event;
    if (type === 'click') this.#activate(event as MouseEvent, value, shown);
    else if (type === 'keydown') pressAsButton(event as KeyboardEvent, link);
    else if (!DAY.test(value)) {
      const ids = type === 'pointerover' || type === 'focusin' ? [value] : [];
      shown.highlight(ids, type.startsWith('pointer') ? 'pointer' : 'keyboard');
    }
  }

  #activate(event: MouseEvent, value: string, shown: Shown): void {
    const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey;
    if (isElsewhere || (!DAY.test(value) && !shown.knows(value))) return;
    event.preventDefault();
    const trigger = event.detail === 0 ? 'keyboard' : 'pointer';
    const next = isOn(value, shown) ? null : value;
    if (DAY.test(value)) shown.chooseDay(next, trigger);
    else shown.select(next, trigger);
    // What was asked for is seen; nothing moves where it is in view already.
    if (next !== null) this.#host.scrollIntoView({block: 'nearest'});
  }

  #isMine(link: HTMLElement): boolean {
    const name = link.dataset.rraFor;
    if (name !== undefined) return this.#root?.getElementById(name) === this.#host;
    for (let around = link.parentElement; around; around = around.parentElement) {
      const widget = around.querySelector(this.#host.localName);
      if (widget) return widget === this.#host;
    }
    return this.#root?.querySelector(this.#host.localName) === this.#host;
  }
}

const EVENTS = ['pointerover', 'pointerout', 'focusin', 'focusout', 'click', 'keydown'] as const;

const valueOf = (link: HTMLElement): string => (link.getAttribute(SHOW) ?? '').trim();

/** Whether the widget shows this now; a pair is the same in either order. */
function isOn(value: string, {selected, asOf}: Shown): boolean {
  if (DAY.test(value)) return asOf === value;
  const parts = (id: string): string => foldId(id).split('-').sort().join('-');
  return selected !== null && parts(selected) === parts(value);
}

/** Enter and Space press what is a button by its role alone; links and buttons of the page know how. */
function pressAsButton(event: KeyboardEvent, link: HTMLElement): void {
  if (event.target !== link || link.matches('a[href], button') || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  link.click();
}

function adoptStyles(root: Document | ShadowRoot | null): void {
  const sheet = linkedTextStyles.styleSheet;
  if (root && sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
