/** What a reader finds in the widget: by role and accessible name, as assistive technology does; by selector where looks count. */
import type {RraExplainerElement} from '../../src/rra-explainer.js';

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

/** A text as it is read: no invisible joiners, single spaces. */
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
/** What stands over the picture while nothing is lit: how to begin. */
export const hintOf = (widget: RraExplainerElement): string => textOf(widget.shadowRoot!.querySelector('.hint')!);
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

/** All matches of a selector inside the widget's shadow root, hidden ones too. */
export const pickAll = (widget: Element, selector: string): HTMLElement[] => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The first match of a selector inside the widget's shadow root; throws where there is none. */
export function pick(widget: Element, selector: string): HTMLElement {
  const [found] = pickAll(widget, selector);
  if (!found) throw new Error(`Nothing in the widget matches ${selector}.`);
  return found;
}
