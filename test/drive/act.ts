/** What a reader does, through the browser's own mouse and keyboard; each waits until the page has drawn the result. */
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {RraEventDetails, RraEventName} from '../../src/events.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {engine} from '../run/engine.js';
import {pageLinkOf} from './mount.js';
import {nameOf} from './read.js';
import {settled} from './settle.js';

/** What has the focus, in the widget or in the page. */
export const focused = (widget: RraExplainerElement): Element | null =>
  widget.shadowRoot!.activeElement ?? document.activeElement;
export const focusedName = (widget: RraExplainerElement): string => nameOf(focused(widget)!);

/** Waits for all widgets of the page. */
async function drawn(): Promise<void> {
  for (const widget of document.querySelectorAll('rra-explainer')) await settled(widget);
}

/** Presses keys one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({press: key === 'Space' ? ' ' : key});
    await drawn();
  }
}

/** How WebDriver writes keys; its runner has no key-down and key-up of their own. */
const WEBDRIVER_KEYS: Readonly<Record<string, string>> = {
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
