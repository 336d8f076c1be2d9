import '../../src/index.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';

/** Three frames: for the observers of size, for what they made the element do, and for what follows from that. */
export async function frames(count = 3): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

/** Waits until the element has nothing left to do. */
export async function settled(element: RraExplainerElement): Promise<void> {
  await element.updateComplete;
  await frames();
  await element.updateComplete;
}

export interface Place {
  /** Width of the column in px. */
  readonly width?: number;
  /** Where the column goes; the body. */
  readonly parent?: Element;
}

/** An explainer in a column of its own at the end of the page, settled. `unmount` takes it away again. */
export async function mount(
  attributes: Readonly<Record<string, string>> = {},
  {width = 760, parent = document.body}: Place = {},
): Promise<RraExplainerElement> {
  const column = document.createElement('div');
  column.className = 'column';
  column.style.width = `${width}px`;
  const element = document.createElement('rra-explainer');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  column.append(element);
  parent.append(column);
  await settled(element);
  return element;
}

/** Takes away all that `mount` has added. */
export function unmount(): void {
  for (const column of document.querySelectorAll('.column')) column.remove();
}

/** All matches inside the element's shadow root. */
export function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The first match inside the element's shadow root; throws where there is none. */
export function one(element: Element, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(`Nothing in the widget matches ${selector}.`);
  return found;
}

/** The node of a country by its visible name. */
export function node(element: Element, name: string): HTMLElement {
  const found = all(element, '.node').find((button) => button.textContent?.trim() === name);
  if (!found) throw new Error(`No node is called ${name}.`);
  return found;
}

/** Presses the nth button of the footer: 0 sources, 1 table, 2 share, 3 corrections. */
export async function openPanel(element: RraExplainerElement, index: number): Promise<void> {
  all(element, '.panel-buttons button')[index]?.click();
  await settled(element);
}

/** The states in which a reader can meet the widget; each puts a fresh element into it. */
export const STATES: Readonly<Record<string, (element: RraExplainerElement) => Promise<void> | void>> = {
  idle: () => undefined,
  highlighted: (element) => {
    node(element, 'Australia').dispatchEvent(
      new PointerEvent('pointerover', {pointerType: 'mouse', bubbles: true, composed: true}),
    );
  },
  'a selected country': (element) => node(element, 'Philippines').click(),
  'a selected tie': (element) => element.select('jp-us-treaty'),
  filtered: (element) => all(element, '.chip').forEach((chip, index) => index % 2 === 0 && chip.click()),
  'all facts and an open source': async (element) => {
    element.clear();
    await settled(element);
    one(element, '.more').click();
    one(element, '.mark').click();
  },
  'the table open': (element) => openPanel(element, 1),
  'the sources open': (element) => openPanel(element, 0),
  'the share texts open': (element) => openPanel(element, 2),
  'the edition of a day': (element) => {
    element.asOf = '2024-07-08';
  },
};

/** Mounts, puts into a state of `STATES` and settles. */
export async function mountIn(
  state: string,
  attributes: Readonly<Record<string, string>> = {},
  place: Place = {},
): Promise<RraExplainerElement> {
  const element = await mount(attributes, place);
  await STATES[state]?.(element);
  await settled(element);
  return element;
}
