/**
 * What a test can ask of the browser from outside the page, beside `sendKeys`, `sendMouse` and `resetMouse` of
 * `@web/test-runner-commands`. All in Chromium; `viewport`, `wheel` and `screenshot` in Firefox too; none in
 * WebKit: wrap a test that uses them in `itIn` of `engine.ts`. Whatever is emulated ends with the test file;
 * `resetEmulation` ends it earlier. Points are CSS px of the viewport.
 */
import {executeServerCommand} from '@web/test-runner-commands';

const run = <Result>(command: string, payload: object = {}): Promise<Result> =>
  executeServerCommand<Result, Record<string, never>>(
    `rra:${command}`,
    payload as Record<string, never>,
  );

/** Any method of the DevTools protocol: `cdp('HeapProfiler.collectGarbage')`. */
export const cdp = <Result = unknown>(method: string, params: object = {}): Promise<Result> =>
  run('cdp', {method, params});

/** The built-in story as `src` draws it in Node: markup with Lit's markers. Takes what `composeScene` takes, as JSON. */
export const drawInNode = (input: object): Promise<string> => run('draw-in-node', input);

/** What the package's command writes for these words, from the repository's folder. */
export const runCommand = (...words: readonly string[]): Promise<{code: number; output: string; errors: string}> =>
  run('run-command', {words});

export interface Emulation {
  /** The media type; empty is the screen. */
  readonly media?: 'print' | 'screen' | '';
  /** Media features by name: `{'forced-colors': 'active', 'prefers-color-scheme': 'dark'}`. Replaces all earlier ones. */
  readonly features?: Readonly<Record<string, string>>;
  /** An IANA name, such as `Pacific/Apia`; empty is the machine's own. */
  readonly timeZone?: string;
  /** An ICU locale, such as `ja_JP`; empty is the browser's own. */
  readonly locale?: string;
  /** How many times slower; 1 is full speed. */
  readonly cpu?: number;
  /** A touch screen and a coarse pointer. */
  readonly touch?: boolean;
  readonly vision?: 'none' | 'protanopia' | 'deuteranopia' | 'tritanopia' | 'achromatopsia';
}

/** Emulates what is given and leaves the rest as it was. */
export const emulate = (emulation: Emulation): Promise<void> => run('emulate', emulation);

/** Back to the plain screen at full speed. */
export const resetEmulation = (): Promise<void> =>
  emulate({
    media: '',
    features: {},
    timeZone: '',
    locale: '',
    cpu: 1,
    touch: false,
    vision: 'none',
  });

/** Resizes the viewport. The page starts at 800 × 600. `deviceScaleFactor` 2 is a dense screen. */
export const viewport = (size: {
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor?: number;
}): Promise<void> => run('viewport', size);

/** A finger that comes down at `from`, moves to `to` and lifts. Call `emulate({touch: true})` first. */
export const swipe = (
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> => run('swipe', {from, to});

/** A finger's tap. Call `emulate({touch: true})` first. */
export const tap = (x: number, y: number): Promise<void> => run('tap', {x, y});

/** One turn of the wheel over a point. */
export const wheel = (
  x: number,
  y: number,
  delta: {readonly deltaX?: number; readonly deltaY?: number},
): Promise<void> => run('wheel', {x, y, ...delta});

/** Saves `screenshots/<name>.png` (ignored by git) for a person to look at. */
export const screenshot = (
  name: string,
  clip?: {readonly x: number; readonly y: number; readonly width: number; readonly height: number},
): Promise<void> => run('screenshot', {name, clip});

export interface PrintedPages {
  readonly pages: number;
  /** The text of each page. */
  readonly byPage: readonly string[];
  /** The painted text, line by line in its order. Compare it with white space removed: lines wrap at the paper's edge. */
  readonly text: string;
  /** Addresses of the links. */
  readonly links: readonly string[];
}

/** Prints the page to PDF and reads it back. With a name, also saves `screenshots/<name>.pdf`. */
export const printToPdf = (
  options: {
    readonly format?: 'a4' | 'a5';
    readonly name?: string;
  } = {},
): Promise<PrintedPages> => run('pdf', options);

export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly value?: string;
  readonly focused?: true;
  readonly disabled?: true;
  readonly expanded?: boolean;
  readonly pressed?: string;
  readonly checked?: string;
  readonly level?: number;
  readonly live?: string;
  readonly children?: readonly AccessibleNode[];
}

/** The page's accessibility tree, without ignored nodes. */
export const accessibilityTree = (): Promise<AccessibleNode> => run('accessibility-tree');
