import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, afterEach, before, describe, it} from 'node:test';
import {useBrowser} from './run/browser.mjs';
import {buildApp} from './run/build-app.mjs';
import {serve} from './run/serve.mjs';
import {clickCountry, look, settled} from './run/widget.mjs';

/** Each framework with its app, and how that is built. */
const FRAMEWORKS = [
  ['React 19', 'react-19.jsx'],
  ['React 18', 'react-18/app.jsx'],
  ['Preact', 'preact.jsx', {jsx: 'preact'}],
  ['Vue 3', 'vue.js'],
  ['Svelte 5', 'svelte.svelte.js'],
  ['Solid', 'solid.jsx'],
  ['Angular', 'angular.js'],
  // In development Lit's own renderer says on the console that it is in development.
  ['Lit', 'lit.js', {mode: 'production'}],
  ['Alpine', 'alpine.js'],
];

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>
<body><div id="place"></div><script src="/app.js"></script>`;

const another = JSON.parse(
  await readFile(new URL('../../demo/documents/japan-australia.json', import.meta.url), 'utf8'),
);

const openPage = useBrowser();

for (const [framework, file, options] of FRAMEWORKS) {
  describe(`in ${framework}`, () => {
    let server;
    let tab;

    before(async () => {
      const script = await buildApp(file, options);
      const pages = (path) => ({'/': PAGE, '/app.js': script})[path];
      server = await serve({pages});
      tab = await openPage();
    });
    after(async () => {
      await tab.close();
      server.close();
    });
    afterEach(() => assert.deepEqual(tab.heard.splice(0), []));

    /** Opens the page; the tag is defined before the app starts, or later by `define`. */
    async function open({isDefined = true} = {}) {
      await tab.page.goto(server.url);
      if (isDefined) await define();
      return tab.page;
    }
    const define = () => tab.page.addScriptTag({url: '/dist/rra-explainer.js'});

    const start = (values, early = false) =>
      tab.page.evaluate(
        async (initial, isEarly) => {
          globalThis.selected ??= [];
          const heard = ({detail}) => globalThis.selected.push(detail.id);
          const place = document.querySelector('#place');
          globalThis.started = await globalThis.app.start(
            place,
            {count: '0', ...initial},
            heard,
            isEarly,
          );
        },
        values,
        early,
      );
    /** Changes values; those in `gone` become undefined, which no message to a page can carry. */
    const set = (values, gone = []) =>
      tab.page.evaluate(
        (change, names) => {
          for (const name of names) change[name] = undefined;
          globalThis.started.set(change);
        },
        values,
        gone,
      );
    const stop = () => tab.page.evaluate(() => void globalThis.started.stop());

    for (const isDefined of [true, false]) {
      it(`takes its attributes as text, ${isDefined ? 'defined before' : 'defined after'} the app starts`, async () => {
        const page = await open({isDefined});
        await start({
          lang: 'ja',
          theme: 'dark',
          selected: 'JP',
          asOf: '2024-07-08',
          view: 'diagram',
          controls: 'none',
        });
        if (!isDefined) await define();
        const seen = await look(page);
        assert.deepEqual(seen.pressed, ['日本']);
        assert.equal(seen.isDark, true);
        assert.equal(seen.hasCard, false);
        assert.equal(seen.hasLegend, false);
      });

      it(`takes a document as a property, ${isDefined ? 'defined before' : 'defined after'} the app starts`, async () => {
        const page = await open({isDefined});
        await start({document: another}, !isDefined);
        if (!isDefined) await define();
        const own = await look(page);
        assert.deepEqual(own.countries, ['Japan', 'Australia', 'United States']);
        for (const none of [null, false, '']) {
          await set({document: none});
          assert.equal((await look(page)).countries.length, 5);
          await set({document: another});
          assert.deepEqual(await look(page), own);
        }
        await set({}, ['document']);
        assert.equal((await look(page)).countries.length, 5);
      });
    }

    it('hears what its reader selects', async () => {
      const page = await open();
      await start({});
      await clickCountry(page, 'Japan');
      await clickCountry(page, 'China');
      assert.deepEqual(await page.evaluate(() => globalThis.selected), ['JP', 'CN']);
    });

    it('follows changes on the same element', async () => {
      const page = await open();
      await start({lang: 'en', theme: 'light', selected: 'JP', asOf: '2024-07-08'});
      const early = await look(page);
      const element = await page.$('rra-explainer');
      await set({theme: 'dark', lang: 'ja', selected: 'PH', asOf: '2026-01-01'});
      const late = await look(page);
      assert.deepEqual(late.pressed, ['フィリピン']);
      assert.deepEqual([early.isDark, late.isDark], [false, true]);
      assert.match(early.status, /not yet in force/i);
      assert.notEqual(late.status, early.status);
      assert.equal(await page.evaluate((one) => one.isConnected, element), true);
      await set({}, ['theme', 'lang', 'selected', 'asOf']);
      const last = await look(page);
      assert.deepEqual([last.pressed, last.isDark], [[], false]);
      assert.equal(await page.evaluate((one) => one.isConnected, element), true);
    });

    it('leaves what its reader chose alone when something else changes', async () => {
      const page = await open();
      await start({selected: 'JP', theme: 'light'});
      await clickCountry(page, 'Australia');
      for (let count = 1; count <= 5; count += 1) await set({count: String(count)});
      await set({theme: 'dark'});
      const seen = await look(page);
      assert.deepEqual([seen.pressed, seen.isDark], [['Australia'], true]);
      assert.equal(await page.$eval('article', ({title}) => title), '5');
      await set({selected: 'PH'});
      assert.deepEqual((await look(page)).pressed, ['Philippines']);
    });

    it('shows the default for values that are no words', async () => {
      const page = await open();
      await start({});
      const plain = await look(page);
      await set({
        theme: false,
        view: 'false',
        controls: true,
        selected: {id: 'JP'},
        alt: '[object Object]',
      });
      assert.deepEqual(await look(page), plain);
      await set({theme: null, view: null, controls: null, selected: null, alt: null});
      assert.deepEqual(await look(page), plain);
      const ours = tab.heard.splice(0);
      assert.equal(new Set(ours).size, ours.length);
      for (const line of ours)
        assert.match(line, /^warn: <rra-explainer>: (theme|view|controls|selected|alt)="/);
      assert.match(ours.join('\n'), /\[object Object\]/);
    });

    it('comes and goes ten times with its app', async () => {
      const page = await open();
      for (let time = 0; time < 10; time += 1) {
        await start({selected: time % 2 > 0 ? 'JP' : 'PH'});
        await settled(page);
        assert.deepEqual((await look(page)).pressed, [time % 2 > 0 ? 'Japan' : 'Philippines']);
        await stop();
        await page.waitForFunction(() => !document.querySelector('rra-explainer'));
      }
    });
  });
}
