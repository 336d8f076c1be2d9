/** Puts widgets into the page. */
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import '../../src/index.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {settled} from './settle.js';

export type Attributes = Readonly<Record<string, string>>;

export interface Place {
  /** Width of the column in px. */
  readonly width?: number;
  /** Where the column goes; the body. */
  readonly parent?: Element;
}

/** A widget in a column of its own at the end of the page, in English unless told otherwise, settled. `unmount` takes it away again. */
export async function mount(
  attributes: Attributes = {},
  {width = 760, parent = document.body}: Place = {},
): Promise<RraExplainerElement> {
  const widget = document.createElement('rra-explainer');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes}))
    widget.setAttribute(name, value);
  parent.append(columnOf(width, widget));
  await settled(widget);
  return widget;
}

/** Takes away all that `mount` has added. */
export function unmount(): void {
  for (const column of document.querySelectorAll('.column')) column.remove();
}

/** The only widget of the page, between two links, settled; the page is scrolled to its top and the mouse lies outside the widget. */
export async function open(attributes: Attributes = {}, width = 760): Promise<RraExplainerElement> {
  // Firefox's reset leaves the mouse where it is, and takes what comes under it for pointed at.
  await sendMouse({type: 'move', position: [0, 0]});
  await resetMouse();
  document.body.replaceChildren();
  const widget = await mount(attributes, {width});
  widget.before(pageLink('before'));
  widget.after(pageLink('after'));
  scrollTo(0, 0);
  await settled(widget);
  return widget;
}

function columnOf(width: number, ...children: Node[]): HTMLElement {
  const column = document.createElement('div');
  column.className = 'column';
  column.style.width = `${width}px`;
  column.append(...children);
  return column;
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
