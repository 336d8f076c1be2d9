import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {settled} from '../drive/settle.js';
import {openFrame, pageUrl} from '../run/page-url.js';

export {frames, settled, until} from '../drive/settle.js';

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

/** Where the test server has the built script. */
export const SCRIPT_URL = '/dist/rra-explainer.js';
/** The lines that authors paste. */
export const SCRIPT = `<script src="${SCRIPT_URL}"></script>`;
export const WIDGET = '<rra-explainer lang="en"></rra-explainer>';

export interface PageSource {
  readonly head?: string;
  readonly body?: string;
  readonly bodyAttributes?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Attributes of the frame, such as `width` in px or `sandbox`. */
  readonly frame?: Readonly<Record<string, string>>;
  /** The encoding that the page declares; UTF-8 unless given, none where empty. */
  readonly charset?: string;
}

/** The markup of a page whose first script is the recorder; by default the widget alone, with its script. */
export function pageMarkup({
  head = SCRIPT,
  body = WIDGET,
  bodyAttributes = '',
  charset = 'utf-8',
}: PageSource): string {
  const meta = charset && `<meta charset="${charset}">`;
  return `<!doctype html><html lang="en">${meta}<title>A page</title><script src="/pages/record.js"></script>${head}<body ${bodyAttributes}>${body}`;
}

/** Opens a page and waits for its load event. Close it when done. */
export async function openPage(source: PageSource = {}): Promise<Page> {
  const body = pageMarkup(source);
  const type = {'Content-Type': 'text/html'};
  const url = pageUrl('inline', {body, headers: {...type, ...source.headers}});
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

/** Adds the script to a page as a loader does, or another script's text, and waits until it has run. */
export async function inject({document, window}: Page, text?: BlobPart): Promise<void> {
  const script = document.createElement('script');
  script.src =
    text === undefined
      ? SCRIPT_URL
      : window.URL.createObjectURL(new Blob([text], {type: 'text/javascript'}));
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

/** The text of the built script. */
export const builtScript = async (): Promise<string> => (await fetch(SCRIPT_URL)).text();

/** A page whose first widget has settled. */
export async function openSettled(source: PageSource = {}): Promise<Page> {
  const page = await openPage(source);
  await Promise.all(widgetsOf(page).map(settled));
  return page;
}
