import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {openFrame, pageUrl} from '../run/page-url.js';

/** What `pages/record.js` keeps in the page. */
interface Recorder {
  readonly heard: string[];
  readonly started: {readonly timers: number; readonly frames: number};
  atWork(): {listeners: number; observed: number; timers: number; frames: number};
}

/** A page in a frame, with the built script or without, as its author wrote it. */
export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis & Recorder;
  readonly document: Document;
  close(): void;
}

/** The line that authors paste. */
export const SCRIPT = '<script src="/dist/rra-explainer.js"></script>';
export const WIDGET = '<rra-explainer lang="en"></rra-explainer>';

export interface PageSource {
  readonly head?: string;
  readonly body?: string;
  readonly bodyAttributes?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Attributes of the frame, such as `width` in px or `sandbox`. */
  readonly frame?: Readonly<Record<string, string>>;
}

/** The markup of a page whose first script is the recorder; by default the widget alone, with its script. */
export function pageMarkup({
  head = SCRIPT,
  body = WIDGET,
  bodyAttributes = '',
}: PageSource): string {
  const icon = '<link rel="icon" href="data:,">';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${icon}<script src="/pages/record.js"></script>${head}<body ${bodyAttributes}>${body}`;
}

/** Opens a page and waits for its load event. Close it when done. */
export async function openPage(source: PageSource = {}): Promise<Page> {
  const body = pageMarkup(source);
  const url = pageUrl('inline', {body, headers: source.headers});
  const frame = await openFrame(url, {width: '1300', height: '900', ...source.frame});
  return {
    frame,
    window: frame.contentWindow as Page['window'],
    document: frame.contentDocument!,
    close: () => {
      frame.remove();
    },
  };
}

/** All widgets of a page in their order. */
export const widgetsOf = ({document}: Page): RraExplainerElement[] => [
  ...document.querySelectorAll('rra-explainer'),
];

/** The page's first widget. */
export const widgetOf = (page: Page): RraExplainerElement => widgetsOf(page)[0]!;

/** Waits for that many frames, without leaving a trace in the page's own records. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Waits until a condition holds, frame by frame, at most about five seconds. */
export async function until(isMet: () => unknown, what: string): Promise<void> {
  for (let frame = 0; frame < 300; frame += 1) {
    if (isMet()) return;
    await frames(1);
  }
  throw new Error(`${what} did not come.`);
}

/** Waits until a widget has drawn what it knows, observers included. */
export async function settled(widget: RraExplainerElement): Promise<void> {
  await until(() => widget.shadowRoot, 'The shadow root');
  for (let round = 0; round < 2; round += 1) {
    await frames(2);
    await widget.updateComplete;
  }
}

/** A page whose first widget has settled. */
export async function openSettled(source: PageSource = {}): Promise<Page> {
  const page = await openPage(source);
  await Promise.all(widgetsOf(page).map(settled));
  return page;
}
