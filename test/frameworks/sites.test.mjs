import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {useBrowser} from './run/browser.mjs';
import {placePackage} from './run/place-package.mjs';
import {serve} from './run/serve.mjs';
import {clickCountry, look, settled} from './run/widget.mjs';

/** Each generator of sites with its build command and the folder that it writes. */
const SITES = [
  ['Next', {folder: 'next', command: ['next', 'build'], output: 'out'}],
  ['Astro', {folder: 'astro', command: ['astro', 'build'], output: 'dist'}],
  ['SvelteKit', {folder: 'sveltekit', command: ['vite', 'build'], output: 'build'}],
  ['Nuxt', {folder: 'nuxt', command: ['nuxt', 'generate'], output: '.output/public'}],
];

const QUIET = {
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
};

const openPage = useBrowser();

before(placePackage);

for (const [site, {folder, command, output}] of SITES) {
  describe(`in a site by ${site}, built for production`, () => {
    const place = fileURLToPath(new URL(`./sites/${folder}/`, import.meta.url));
    let server;
    let tab;

    before(async () => {
      await promisify(execFile)('npx', ['--no-install', ...command], {
        cwd: place,
        env: {...process.env, ...QUIET},
        timeout: 400_000,
        shell: process.platform === 'win32',
      });
      server = await serve({folder: place + output});
      tab = await openPage();
    });
    after(async () => {
      await tab?.close();
      server?.close();
    });

    /** Follows the page's link as its router does, to the page with that heading. */
    async function follow(heading) {
      await tab.page.$eval('#link', (link) => link.click());
      await tab.page.waitForFunction(
        (text) =>
          document.querySelectorAll('h1').length === 1 &&
          document.querySelector('h1').textContent === text &&
          !document.activeViewTransition,
        {timeout: 20_000},
        heading,
      );
    }

    it('the served page has the tag with its fallback, and nothing of ours inside', async () => {
      const markup = await readFile(`${place}${output}/index.html`, 'utf8');
      assert.match(
        markup,
        /<rra-explainer theme="dark" selected(="(PH)?")?>\s*<span slot="fallback">The agreement in a sentence\.<\/span>\s*<\/rra-explainer>/,
      );
    });

    it('the widget stands once the page has come to life', async () => {
      await tab.page.goto(server.url);
      const {pressed, isDark, countries} = await look(tab.page);
      assert.deepEqual([pressed, isDark, countries.length], [['Philippines'], true, 5]);
      assert.deepEqual(tab.heard, []);
    });

    it('the page hears what its reader selects, and leaves it so', async () => {
      await clickCountry(tab.page, 'Japan');
      await tab.page.waitForFunction(() => document.querySelector('#heard').textContent === 'JP');
      assert.deepEqual((await look(tab.page)).pressed, ['Japan']);
      assert.deepEqual(tab.heard, []);
    });

    it('works after the reader has gone away and come back by links, ten times', async () => {
      await tab.page.evaluate(() => {
        globalThis.isFirstDocument = true;
      });
      for (let time = 0; time < 10; time += 1) {
        await follow('Other');
        assert.equal(await tab.page.$('rra-explainer'), null);
        await follow('Post');
        await settled(tab.page);
        assert.equal((await tab.page.$$('rra-explainer')).length, 1);
        assert.deepEqual((await look(tab.page)).pressed, ['Philippines']);
      }
      await clickCountry(tab.page, 'Japan');
      await tab.page.waitForFunction(() => document.querySelector('#heard').textContent === 'JP');
      assert.equal(await tab.page.evaluate(() => globalThis.isFirstDocument), true);
      assert.deepEqual(tab.heard, []);
    });
  });
}
