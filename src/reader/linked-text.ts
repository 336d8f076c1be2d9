import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {foldId} from '../document/fold-id.js';
import {targetOf} from '../model/queries.js';
import {warnOnce} from '../page/warn-once.js';
import type {Actions} from '../scene/scene.js';
import {linkedTextStyles} from '../theme/linked-text-styles.js';
import type {ReaderHost} from './reader-actions.js';

const SHOW = 'data-rra-show';
const LINK = `[${SHOW}]`;
type Host = ReactiveControllerHost & HTMLElement & ReaderHost;

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Lets the article speak with the widget: any element of the page with `data-rra-show="JP-PH"` (the id of a country or
 * relation, a pair, or a day) lights it when it is pointed at or focused and selects it when it is clicked. It speaks
 * with the widget whose id stands in `data-rra-for`, else with the nearest one. Without the script, or where the
 * attribute was stripped, it is the plain text or link that its author wrote.
 */
export class LinkedText implements ReactiveController {
  readonly #host: Host;
  readonly #actions: Actions;
  /** Where the article is: the document or the shadow root that the widget stands in. */
  #root: Document | ShadowRoot | null = null;

  constructor(host: Host, actions: Actions) {
    this.#host = host;
    this.#actions = actions;
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
    if (!this.#host.scene) return;
    for (const link of this.#root?.querySelectorAll<HTMLElement>(LINK) ?? []) {
      if (this.#isMine(link)) this.#mark(link);
    }
  }

  #mark(link: HTMLElement): void {
    const value = valueOf(link);
    const isDay = DAY.test(value);
    if (!isDay && !this.#knows(value)) {
      warnOnce(`<rra-explainer>: ${SHOW}="${value}" is not known. Allowed: ids of countries and relations, a pair such as JP-PH, a day such as 2024-07-08. It stays plain text.`);
      return;
    }
    adoptStyles(this.#root);
    if (!link.matches('a[href], button')) {
      link.tabIndex = 0;
      link.role = 'button';
    }
    link.setAttribute(link.matches('a[href]') ? 'aria-current' : 'aria-pressed', String(isOn(value, this.#host)));
  }

  handleEvent(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>(LINK) : null;
    if (!link || !this.#host.scene || !this.#isMine(link)) return;
    const value = valueOf(link);
    const {type} = event;
    if (type === 'click') this.#activate(event as MouseEvent, value);
    else if (type === 'keydown') pressAsButton(event as KeyboardEvent, link);
    else if (!DAY.test(value)) {
      const ids = type === 'pointerover' || type === 'focusin' ? [value] : [];
      this.#actions.highlight(ids, type.startsWith('pointer') ? 'pointer' : 'keyboard');
    }
  }

  #activate(event: MouseEvent, value: string): void {
    const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey;
    if (isElsewhere || (!DAY.test(value) && !this.#knows(value))) return;
    event.preventDefault();
    const trigger = event.detail === 0 ? 'keyboard' : 'pointer';
    const next = isOn(value, this.#host) ? null : value;
    if (DAY.test(value)) this.#actions.chooseDay(next, trigger);
    else this.#actions.select(next, trigger);
    // What was asked for is seen; nothing moves where it is in view already.
    if (next !== null) this.#host.scrollIntoView({block: 'nearest'});
  }

  #knows(id: string): boolean {
    return targetOf(this.#host.scene.model, id) !== null;
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
function isOn(value: string, {selected, asOf}: ReaderHost): boolean {
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
