import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {useBrowser} from './run/browser.mjs';
import {serve} from './run/serve.mjs';

const {resolve} = createRequire(import.meta.url);
const read = (path) => readFile(path, 'utf8');
const RESIZER = await read(resolve('iframe-resizer/js/iframeResizer.js'));
const INSIDE = await read(resolve('iframe-resizer/js/iframeResizer.contentWindow.js'));
const FRAME = await read(new URL('../../dist/frame.html', import.meta.url));

const OURS = '<script src="/dist/frame-host.js"></script>';
const THEIRS =
  '<script src="/resizer.js"></script><script>iFrameResize({log: false}, "iframe")</script>';

/** Who sets the height: the script of the page around the frame, and what a site adds to the frame page for it. */
const HOSTS = [
  ['our own script', {around: OURS}],
  ['iframe-resizer', {around: THEIRS, inside: '<script src="/inside.js"></script>'}],
  ['both at once', {around: OURS + THEIRS, inside: '<script src="/inside.js"></script>'}],
];

const WIDTHS = [900, 420, 1200, 900];
/** Four seconds of frames. */
const FRAMES = 240;

const openPage = useBrowser();

for (const [host, {around, inside = ''}] of HOSTS) {
  describe(`the frame page, its height set by ${host}`, () => {
    let server;
    let tab;
    let last;

    before(async () => {
      const pages = async (path) => {
        if (path === '/resizer.js') return RESIZER;
        if (path === '/inside.js') return INSIDE;
        if (path === '/rra/frame.html') return FRAME.replace('</body>', `${inside}</body>`);
        if (path.startsWith('/rra/'))
          return read(new URL(`../../dist${path.slice(4)}`, import.meta.url));
        if (path !== '/') return undefined;
        // Another origin than the page's, as most are.
        const src = `${server.url.replace('127.0.0.1', 'localhost')}/rra/frame.html?lang=en&amp;theme=dark`;
        return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
          <body><iframe src="${src}" title="The RAA" width="100%" height="600" style="border: 0"></iframe>${around}`;
      };
      server = await serve({pages});
      tab = await openPage();
    });
    after(async () => {
      await tab.close();
      server.close();
    });

    const heightInside = async () => {
      const frame = tab.page.frames().find((one) => one.url().includes('/rra/'));
      await frame.waitForFunction(() =>
        document.querySelector('rra-explainer')?.shadowRoot?.querySelector('svg'),
      );
      return frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    };

    /** Waits until the frame is as high as what it shows, for half a second on end. */
    async function fitted() {
      let heights = [];
      for (let time = 0; time < 300 && heights.length < 30; time += 1) {
        const inner = await heightInside();
        const outer = await tab.page.$eval('iframe', (one) => one.offsetHeight);
        heights = Math.abs(inner - outer) <= 1 ? [...heights, outer] : [];
        await tab.page.evaluate(
          () => new Promise((done) => globalThis.requestAnimationFrame(done)),
        );
        last = [inner, outer];
      }
      assert.equal(heights.length, 30, `it shows ${last[0]} px and is ${last[1]} px high`);
      return heights.at(-1);
    }

    it('is as high as the widget at each width, and stays so', async () => {
      const heights = [];
      await tab.page.setViewport({width: WIDTHS[0], height: 800});
      await tab.page.goto(server.url);
      for (const width of WIDTHS) {
        await tab.page.setViewport({width, height: 800});
        const height = await fitted();
        const seen = await tab.page.evaluate(async (count) => {
          const frame = document.querySelector('iframe');
          const all = new Set();
          for (let turn = 0; turn < count; turn += 1) {
            await new Promise((done) => globalThis.requestAnimationFrame(done));
            all.add(frame.offsetHeight);
          }
          return [...all];
        }, FRAMES);
        assert.deepEqual(seen, [height]);
        heights.push(height);
      }
      assert.equal(heights.at(-1), heights[0]);
      assert.ok(heights[1] > heights[0], 'a narrow one is higher');
      // iframe-resizer writes to the frame before its page has come, and Chromium says so.
      const heard = tab.heard.filter((line) => !line.includes("Failed to execute 'postMessage'"));
      assert.deepEqual(heard, []);
    });
  });
}
