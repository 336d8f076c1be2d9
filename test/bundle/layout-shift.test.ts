import {expect} from '@open-wc/testing';
import {itIn} from '../run/engine.js';
import {emulate, resetEmulation} from '../run/commands.js';
import {frames, inject, openPage, openSettled, SCRIPT, settled, widgetOf, WIDGET} from './open-page.js';

/** The lines that the README gives to copy. They hold before the script comes and after. */
async function sizeCss(): Promise<string> {
  const readme = await (await fetch('/README.md')).text();
  return readme.match(/^@media \(scripting: enabled\).*rra-explainer.*$/gm)!.join('\n');
}

const TEXT =
  '<p>A paragraph of the article, long enough to run over several lines in any column.</p>';
const FALLBACK =
  '<rra-explainer lang="en"><p slot="fallback">The agreement in words, with a list of countries.</p></rra-explainer>';

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
      const css = `<style>body {margin: 0; padding: 0 16px}</style><style id="size">${await sizeCss()}</style>`;
      const small: string[] = [];
      for (const width of [320, 360, 375, 390, 414, 480, 540, 600, 620, 660, 700, 768, 820, 900, 960, 1024, 1280]) {
        const page = await openSettled({head: css + SCRIPT, body: WIDGET, frame: {width: String(width), height: '900'}});
        const widget = widgetOf(page);
        const {sheet} = page.document.querySelector<HTMLStyleElement>('#size')!;
        for (const lang of ['en', 'ja', 'fil', 'zh-Hans']) {
          widget.lang = lang;
          await settled(widget);
          const heightOf = (element: Element): number => element.getBoundingClientRect().height;
          expect(heightOf(widget.shadowRoot!.querySelector('.base')!)).to.be.closeTo(heightOf(widget), 0.5);
          const reserved = parseFloat(page.window.getComputedStyle(widget).minHeight);
          sheet!.disabled = true;
          const needed = heightOf(widget);
          sheet!.disabled = false;
          if (needed > reserved) small.push(`${lang} needs ${needed} px of ${reserved} px in a window of ${width} px`);
        }
        page.close();
      }
      await resetEmulation();
      expect(small).to.deep.equal([]);
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
