import {expect} from '@open-wc/testing';
import {itIn} from '../run/engine.js';
import {emulate, resetEmulation} from '../run/commands.js';
import {frames, inject, openPage, openSettled, SCRIPT, settled, widgetOf, WIDGET} from './open-page.js';

/** The lines that the README gives to copy. They hold before the script comes and after. */
async function sizeCss(): Promise<string> {
  const readme = await (await fetch('/README.md')).text();
  return readme.match(/^(\.rra-box|@media \(scripting: enabled\)).*$/gm)!.join('\n');
}

const TEXT =
  '<p>A paragraph of the article, long enough to run over several lines in any column.</p>';
const FALLBACK =
  '<div class="rra-box"><rra-explainer lang="en"><p slot="fallback">The agreement in words, with a list of countries.</p></rra-explainer></div>';

/** The sum of all layout shifts when the script comes after the article was painted. */
async function shiftOf(width: number, css: string, paragraphsBefore: number): Promise<number> {
  const style = `<style>body {margin: 0 auto; padding: 0 16px; max-width: 760px} ${css}</style>`;
  const body = TEXT.repeat(paragraphsBefore) + FALLBACK + TEXT.repeat(40);
  const page = await openPage({head: style, body, frame: {width: String(width), height: '900'}});
  const {window} = page;
  let sum = 0;
  const observer = new window.PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      sum += (entry as PerformanceEntry & {value: number}).value;
  });
  observer.observe({type: 'layout-shift', buffered: true});
  await frames(5);
  await inject(page);
  await settled(widgetOf(page));
  await frames(10);
  page.close();
  return sum;
}

/** Px: columns from a small phone to a wide page, on both sides of where the widget is arranged anew. */
const COLUMNS = [280, 320, 360, 380, 400, 440, 500, 548, 556, 600, 640, 680, 692, 720, 760, 800, 880, 960, 1000, 1012, 1040, 1100];
/** Px that the language which needs most may be short of what is reserved. */
const MOST_ROOM = 110;

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

describe('the text around a widget', () => {
  for (const width of [320, 375, 600, 768, 1280]) {
    itIn(
      ['chromium'],
      'only it measures layout shifts',
      `stays where it is with the documented CSS in a window of ${width} px`,
      async () => {
        expect(await shiftOf(width, await sizeCss(), 2)).to.equal(0);
      },
    );
  }

  for (const touch of [false, true]) {
    itIn(['chromium'], 'its driver cannot emulate a finger', `has room for each language in the reserved height, ${touch ? 'touched' : 'with a mouse'}, and no hole`, async () => {
      await emulate({touch});
      const css = `<style>body {margin: 0}</style><style id="size">${await sizeCss()}</style>`;
      const body = `<div class="rra-box">${WIDGET}</div>`;
      const page = await openSettled({head: css + SCRIPT, body, frame: {width: '1200', height: '900'}});
      const widget = widgetOf(page);
      const {sheet} = page.document.querySelector<HTMLStyleElement>('#size')!;
      const faults: string[] = [];
      for (const width of COLUMNS) {
        page.document.body.style.width = `${width}px`;
        const needed: number[] = [];
        let reserved = 0;
        for (const lang of ['en', 'ja', 'fil', 'zh-Hans']) {
          widget.lang = lang;
          await settled(widget);
          expect(heightOf(widget.shadowRoot!.querySelector('.base')!)).to.be.closeTo(heightOf(widget), 0.5);
          reserved = parseFloat(page.window.getComputedStyle(widget).minHeight);
          sheet!.disabled = true;
          needed.push(heightOf(widget));
          sheet!.disabled = false;
        }
        const room = reserved - Math.max(...needed);
        if (room < 0 || room > MOST_ROOM) faults.push(`${reserved} px reserved in ${width} px, ${room} px more than needed`);
      }
      page.close();
      await resetEmulation();
      expect(faults).to.deep.equal([]);
    });
  }

  itIn(
    ['chromium'],
    'only it measures layout shifts',
    'moves without that CSS, and by less than 0.1 where the widget stands below the first screen',
    async () => {
      expect(await shiftOf(768, '', 2)).to.be.above(0);
      expect(await shiftOf(768, '', 30)).to.be.below(0.1);
    },
  );
});
