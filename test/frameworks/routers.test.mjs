import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {useBrowser} from './run/browser.mjs';
import {post, tagOf} from './run/router-pages.mjs';
import {serve} from './run/serve.mjs';
import {clickCountry, look, settled} from './run/widget.mjs';

/** Each router with the script that starts it and what its pages carry. */
const ROUTERS = [
  ['Turbo', {script: `import '@hotwired/turbo'`}],
  [
    'htmx',
    {
      script: `import htmx from 'htmx.org'; window.htmx = htmx`,
      body: 'hx-boost="true"',
    },
  ],
  [
    'swup',
    {
      script: `import Swup from 'swup'; new Swup({containers: ['#main'], animationSelector: false})`,
    },
  ],
  [
    'Barba',
    {
      script: `import barba from '@barba/core'; barba.init({transitions: [{leave() {}, enter() {}}]})`,
    },
  ],
  [
    'pjax',
    {
      script: `import Pjax from 'pjax'; new Pjax({selectors: ['title', '#main'], cacheBust: false})`,
    },
  ],
  [
    'the Navigation API with view transitions',
    {
      script: `
        navigation.addEventListener('navigate', (event) => event.intercept({
          async handler() {
            const text = await (await fetch(event.destination.url)).text();
            const next = new DOMParser().parseFromString(text, 'text/html');
            await document.startViewTransition(() => {
              document.title = next.title;
              document.querySelector('main').replaceWith(next.querySelector('main'));
            }).finished;
          },
        }))`,
    },
  ],
  [
    'view transitions between documents',
    {script: '', head: '<style>@view-transition {navigation: auto}</style>'},
  ],
];

/** Ten posts forward by links, five back, five forward again: twenty visits. */
const VISITS = [
  ...Array.from({length: 10}, () => 'link'),
  ...Array.from({length: 5}, () => 'back'),
  ...Array.from({length: 5}, () => 'forward'),
];

const recorder = await readFile(new URL('../bundle/pages/record.js', import.meta.url), 'utf8');
const resolveDir = fileURLToPath(new URL('.', import.meta.url));
const openPage = useBrowser();

for (const [router, {script, head, body}] of ROUTERS) {
  describe(`with ${router}`, () => {
    let server;
    let tab;

    before(async () => {
      const {outputFiles} = await build({
        stdin: {contents: script, resolveDir},
        bundle: true,
        write: false,
        format: 'iife',
      });
      const pages = (path) => {
        if (path === '/router.js') return outputFiles[0].text;
        const [, number] = path.match(/^\/posts\/(\d+)$/) ?? [];
        return number === undefined ? undefined : post(Number(number), {head, body});
      };
      server = await serve({pages});
      tab = await openPage();
      await tab.page.evaluateOnNewDocument(recorder);
      await tab.page.goto(`${server.url}/posts/0`);
      await tab.page.evaluate(() => {
        globalThis.isFirstDocument = true;
      });
      await arrive(0);
    });
    after(async () => {
      await tab.close();
      server.close();
    });

    /** Waits until that post alone stands there and its widget has settled. */
    async function arrive(number) {
      await tab.page.waitForFunction(
        (title) => {
          const heads = [...document.querySelectorAll('h1')];
          // While a transition runs, its pictures cover the page and take the clicks.
          if (globalThis.navigation.transition || document.activeViewTransition) return false;
          return heads.length === 1 && heads[0].textContent === title && document.title === title;
        },
        {timeout: 20_000},
        `Post ${number}`,
      );
      await settled(tab.page);
    }

    async function visit(by, number) {
      if (by === 'link') await tab.page.$eval('#next', (link) => link.click());
      else await tab.page.evaluate((step) => globalThis.history[step](), by);
      await arrive(number);
    }

    /** What is left in the page and at work in it; the widgets that are gone must not count. */
    const measure = () =>
      tab.page.evaluate(() => ({
        ...globalThis.atWork(),
        sheets: document.styleSheets.length,
        adopted: document.adoptedStyleSheets.length,
      }));

    it('stands once, as its author wrote it, after each of twenty visits', async () => {
      const svgs = [];
      let number = 0;
      let early;
      for (const [index, by] of VISITS.entries()) {
        number += by === 'back' ? -1 : 1;
        await visit(by, number);
        const seen = await tab.page.$$eval('rra-explainer', (widgets) =>
          widgets.map(({outerHTML, shadowRoot}) => ({
            outerHTML,
            bases: shadowRoot.querySelectorAll('.base').length,
            svgs: shadowRoot.querySelectorAll('svg').length,
          })),
        );
        assert.equal(seen.length, 1);
        assert.equal(seen[0].outerHTML, tagOf(number));
        assert.equal(seen[0].bases, 1);
        svgs[number % 3] ??= seen[0].svgs;
        assert.equal(seen[0].svgs, svgs[number % 3]);
        assert.deepEqual(await tab.page.evaluate(() => globalThis.heard), []);
        if (index === 4) early = await measure();
      }
      const isRouted = await tab.page.evaluate(() => globalThis.isFirstDocument === true);
      assert.equal(isRouted, script !== '');
      // The last post has the same tag as the fifth, so no other reason is left to differ.
      assert.deepEqual(await measure(), early);
      assert.deepEqual(tab.heard, []);
    });

    it('answers its reader after them, and leaves the tag as its author wrote it', async () => {
      await visit('link', 11);
      await visit('link', 12);
      await clickCountry(tab.page, 'Japan');
      assert.deepEqual((await look(tab.page)).pressed, ['Japan']);
      assert.equal(await tab.page.$eval('rra-explainer', ({outerHTML}) => outerHTML), tagOf(12));
      await visit('link', 13);
      await visit('back', 12);
      assert.deepEqual(await tab.page.evaluate(() => globalThis.heard), []);
      assert.deepEqual(tab.heard, []);
    });
  });
}
