import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {findProgram, missing} from './find-program.mjs';
import {FIRST, LAST, openPages, PLAIN_SCRIPT} from './open-pages.mjs';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODULES = fileURLToPath(new URL('node_modules', import.meta.url));
const node = (tool, ...args) => [process.execPath, [join(MODULES, tool), ...args]];

const layout = (content) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>${PLAIN_SCRIPT}<body>${content}</body></html>`;
const post = (snippet, front = '---\ntitle: A post\nlayout: post.html\n---\n') => `${front}${FIRST}\n\n${snippet}\n\n${LAST}\n`;

/** A site of each generator: the recipe and where it is put, the files around it, and what builds it into `output`. */
const GENERATORS = {
  Eleventy: {
    recipe: ['eleventy/rra-explainer-static.js', 'plugins/rra-explainer-static.js'],
    files: {
      'package.json': '{"type": "module"}',
      'eleventy.config.js':
        "import {rraExplainerStatic} from './plugins/rra-explainer-static.js';\nexport default (config) => config.addPlugin(rraExplainerStatic);\n",
      '_includes/post.html': layout('{{ content }}'),
      'post.md': post('{% rraExplainerStatic "as-of=2024-07-08", "theme=dark" %}'),
    },
    commands: () => [node('@11ty/eleventy/cmd.cjs', '--quiet')],
    output: '_site',
  },
  Astro: {
    recipe: ['astro/RraExplainer.astro', 'src/components/RraExplainer.astro'],
    files: {
      'package.json': '{"type": "module"}',
      'astro.config.mjs': 'export default {};\n',
      'src/pages/post.astro': `---\nimport RraExplainer from '../components/RraExplainer.astro';\n---\n${layout(
        `<p>${FIRST}</p><RraExplainer as-of="2024-07-08" theme="dark" /><p>${LAST}</p>`,
      ).replace('<script ', '<script is:inline ')}`,
    },
    commands: () => [node('astro/astro.js', 'build', '--silent')],
    output: 'dist',
  },
  Hugo: {
    skip: missing('hugo'),
    recipe: ['hugo/rra-explainer-static.html', 'layouts/shortcodes/rra-explainer-static.html'],
    files: {
      'config.toml': 'baseURL = "/"\ntitle = "A site"\n',
      'layouts/_default/single.html': layout('{{ .Content }}'),
      'content/post.md': post('{{< rra-explainer-static "rra/pact.html" >}}', '---\ntitle: A post\n---\n'),
    },
    commands: () => [
      [process.execPath, [join(ROOT, 'dist/command.js'), 'render', '--fragment', '--as-of=2024-07-08', '--theme=dark', '--out', 'rra/pact.html']],
      [findProgram('hugo'), ['--quiet']],
    ],
    output: 'public',
  },
};

async function build({recipe: [from, to], files, commands, output}) {
  const folder = mkdtempSync(join(tmpdir(), 'rra-explainer-static-'));
  const put = (path, text) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) put(path, text);
  mkdirSync(dirname(join(folder, to)), {recursive: true});
  copyFileSync(join(ROOT, 'demo/recipes', from), join(folder, to));
  // The package as a site has it after its installation.
  if (!existsSync(join(MODULES, 'rra-explainer'))) symlinkSync(ROOT, join(MODULES, 'rra-explainer'));
  symlinkSync(MODULES, join(folder, 'node_modules'));
  for (const [program, args] of commands())
    await run(program, args, {cwd: folder, env: {...process.env, LANG: 'C.UTF-8', CI: '1', ASTRO_TELEMETRY_DISABLED: '1'}});
  return {folder, site: join(folder, output)};
}

let pages;
before(async () => {
  pages = await openPages();
});
after(() => pages.close());

/** What can be seen in the first widget: names of countries, and the status. */
const seenInWidget = () =>
  pages.page.evaluate(() => {
    const root = document.querySelector('rra-explainer').shadowRoot;
    const seen = (selector) =>
      [...root.querySelectorAll(selector)].filter((one) => one.checkVisibility()).map((one) => one.textContent.trim());
    return {names: seen('.node').sort(), status: seen('.pill'), facts: seen('.fact').length};
  });

for (const [name, {skip = false, ...generator}] of Object.entries(GENERATORS)) {
  describe(`a static explainer on a site of ${name}`, {skip}, () => {
    let built;
    before(async () => {
      built = await build(generator);
    });
    after(() => rmSync(built.folder, {recursive: true}));

    it('is a picture with facts, as of its day, where no script runs', async () => {
      const {text} = await pages.visit(built.site, '/post/', {javascript: false});
      assert.equal(text, `${FIRST} ${LAST}`);
      const {names, status, facts} = await seenInWidget();
      assert.equal(names.length, 5);
      assert.deepEqual(status, ['Signed, not yet in force']);
      assert.ok(facts > 3);
    });

    it('becomes the widget in its place', async () => {
      const seen = await pages.visit(built.site, '/post/');
      assert.equal(seen.widgets, 1);
      assert.deepEqual({...seen.attributes[0]}, {'as-of': '2024-07-08', theme: 'dark'});
      assert.deepEqual(seen.heard, []);
      assert.deepEqual((await seenInWidget()).names.length, 5);
    });
  });
}
