/**
 * A reader of the widget, for tests: finds things by role and accessible name as assistive technology does, and acts
 * through the browser's own mouse and keyboard.
 */
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/index.js';
import type {RraEventDetails, RraEventName} from '../../src/events.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {engine} from '../run/engine.js';

/** Where each role can be found in the widget's own markup. */
const ROLES = {
  button: 'button',
  group: '[role="group"]',
  heading: '[role="heading"]',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  region: 'section[aria-label]',
  row: 'tbody tr',
  columnheader: 'th[scope="col"]',
  slider: 'input[type="range"]',
  status: '[role="status"]',
  table: 'table',
  term: 'dt',
  textbox: 'textarea',
} as const;
export type Role = keyof typeof ROLES;

type Attributes = Readonly<Record<string, string>>;

/** A widget in a column of this width in px, between two links of the page, settled. The mouse lies outside it. */
export async function open(attributes: Attributes = {}, width = 760): Promise<RraExplainerElement> {
  const widget = document.createElement('rra-explainer');
  widget.lang = 'en';
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  await resetMouse();
  const column = document.createElement('div');
  column.style.width = `${width}px`;
  column.append(pageLink('before'), widget, pageLink('after'));
  document.body.replaceChildren(column);
  scrollTo(0, 0);
  await settled(widget);
  return widget;
}

function pageLink(text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = '#';
  link.textContent = text;
  return link;
}

/** The page's link before or after the widget. */
export const pageLinkOf = (text: 'before' | 'after'): HTMLElement =>
  [...document.querySelectorAll('a')].find((link) => link.textContent === text)!;

/** Waits until the widget has drawn what it knows, observers included. */
export async function settled(widget: RraExplainerElement): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await widget.updateComplete;
  }
}

const clean = (text: string): string =>
  text
    .replace(/[\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a reader sees or hears of an element; hidden and decorative parts are left out. */
export function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[aria-hidden="true"], [hidden], textarea'))
    part.remove();
  return clean(copy.textContent ?? '');
}

/** The accessible name: its label, else its text. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  const labels = (element as HTMLTextAreaElement).labels ?? [];
  return clean(label ?? (labels.length > 0 ? [...labels].map(textOf).join(' ') : textOf(element)));
}

export function descriptionOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  return clean(
    root.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
  );
}

/** All that has this role and is not hidden, within an element or the whole widget. */
export function all(within: Element, role: Role): HTMLElement[] {
  const found = (within.shadowRoot ?? within).querySelectorAll<HTMLElement>(ROLES[role]);
  return [...found].filter((element) => element.getClientRects().length > 0);
}

/** The one thing that has this role and name (a string is the whole name); tells what there is if there is none. */
export function find(within: Element, role: Role, name: string | RegExp): HTMLElement {
  const there = all(within, role);
  const fits = (element: HTMLElement): boolean =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
  const found = there.filter(fits);
  if (found.length === 1) return found[0]!;
  const names = there.map((element) => `“${nameOf(element)}”`).join(', ');
  throw new Error(`${found.length} of role ${role} are named ${name}. There are: ${names}`);
}

export const diagramOf = (widget: RraExplainerElement): HTMLElement =>
  find(widget, 'group', /^Network: /);
export const cardOf = (widget: RraExplainerElement): HTMLElement =>
  find(widget, 'group', 'Fact card');
export const nodeOf = (widget: RraExplainerElement, name: string): HTMLElement =>
  find(diagramOf(widget), 'button', name);
/** The countries' buttons. */
export const nodesOf = (widget: RraExplainerElement): HTMLElement[] =>
  all(diagramOf(widget), 'button').filter((button) => button.hasAttribute('aria-pressed'));
/** What the chips on the lines say. */
export const chipsOf = (widget: RraExplainerElement): HTMLElement[] =>
  all(diagramOf(widget), 'button').filter((button) => !button.hasAttribute('aria-pressed'));
/** The sentence under the diagram; empty while the legend stands there. */
export const captionOf = (widget: RraExplainerElement): string =>
  [...widget.shadowRoot!.querySelectorAll('.caption')].filter((line) => line.getClientRects().length > 0).map(textOf).join();
/** Whether what is pointed at elsewhere has marked an element, in its margin or by a ground. */
export const isMarked = (part: Element): boolean =>
  [getComputedStyle(part, '::before').content, getComputedStyle(part).backgroundColor].join() !== 'none,rgba(0, 0, 0, 0)';
/** What the live region says. */
export const announcementOf = (widget: RraExplainerElement): string =>
  textOf(all(widget, 'status')[0]!);
/** The card's own heading; empty for the overview. */
export const cardTitleOf = (widget: RraExplainerElement): string =>
  all(cardOf(widget), 'heading').map(nameOf).join();
/** Names of the countries that do not fade. */
export const brightNodesOf = (widget: RraExplainerElement): string[] =>
  nodesOf(widget)
    .filter((node) => !node.classList.contains('is-dim'))
    .map(nameOf)
    .sort();
/** How many lines do not fade. */
export const brightTiesOf = (widget: RraExplainerElement): Element[] => [
  ...diagramOf(widget).querySelectorAll('[part="tie"]:not(.is-dim)'),
];

/** What has the focus, in the widget or in the page. */
export const focused = (widget: RraExplainerElement): Element | null =>
  widget.shadowRoot!.activeElement ?? document.activeElement;
export const focusedName = (widget: RraExplainerElement): string => nameOf(focused(widget)!);

const drawn = async (): Promise<void> => {
  for (const widget of document.querySelectorAll('rra-explainer')) await settled(widget);
};
/** Presses keys one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({press: key === 'Space' ? ' ' : key});
    await drawn();
  }
}

/** How WebDriver writes keys; its runner has no key-down and key-up of their own. */
const WEBDRIVER_KEYS: Attributes = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Tab: '\uE004',
  ArrowRight: '\uE014',
  Enter: '\uE007',
};

/** Presses a key while another one is held. */
export async function pressWith(held: 'Shift' | 'Control' | 'Alt', key: string): Promise<void> {
  if (engine === 'webkit') {
    await sendKeys({type: `${WEBDRIVER_KEYS[held]}${WEBDRIVER_KEYS[key]}`});
  } else {
    await sendKeys({down: held});
    await sendKeys({press: key});
    await sendKeys({up: held});
  }
  await drawn();
}

function middleOf(element: Element): [number, number] {
  element.scrollIntoView({block: 'center'});
  const {left, top, width, height} = element.getClientRects()[0]!;
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

export async function point(element: Element): Promise<void> {
  await sendMouse({type: 'move', position: middleOf(element)});
  await drawn();
}

export async function click(element: Element): Promise<void> {
  const position = middleOf(element);
  await sendMouse({type: 'move', position});
  await sendMouse({type: 'click', position});
  await drawn();
}

/** Focuses an element while the keyboard is in use, without the way there. */
export async function focusByKey(element: HTMLElement): Promise<void> {
  pageLinkOf('before').focus();
  await press('Tab');
  element.focus();
  await drawn();
}

/** Focuses an element and presses Enter. */
export async function enter(element: HTMLElement): Promise<void> {
  element.focus();
  await press('Enter');
}

/** Presses Tab until something is met that fits; tells where it went if that never comes. */
export async function tabTo(
  widget: RraExplainerElement,
  fits: (element: Element) => boolean,
): Promise<HTMLElement> {
  const met: string[] = [];
  for (let count = 0; count < 150; count += 1) {
    await press('Tab');
    const element = focused(widget);
    if (element instanceof HTMLElement && fits(element)) return element;
    if (element === pageLinkOf('after') || element === document.body) break;
    met.push(nameOf(element!));
  }
  throw new Error(`Tab never came there. It met: ${met.join(' | ')}`);
}

/** Records events as the page hears them, at the document. Call `stop` when done. */
export function record<Name extends RraEventName>(
  ...names: readonly Name[]
): {
  readonly heard: CustomEvent<RraEventDetails[Name]>[];
  readonly stop: () => void;
} {
  const heard: CustomEvent<RraEventDetails[Name]>[] = [];
  const listener = (event: Event): void => {
    heard.push(event as CustomEvent<RraEventDetails[Name]>);
  };
  for (const name of names) document.addEventListener(name, listener);
  return {
    heard,
    stop: () => {
      for (const name of names) document.removeEventListener(name, listener);
    },
  };
}
