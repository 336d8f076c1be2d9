import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {evaluate} from '@mdx-js/mdx';
import {transform} from 'esbuild';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as jsxRuntime from 'react/jsx-runtime';
import {rraExplainerSettings} from '../../demo/recipes/tinymce/settings.js';
import {FIRST, LAST, openPages, pageAround} from './open-pages.mjs';
import {ATTRIBUTES, FALLBACK, FIGURE, FRAME, SCRIPT, TAG} from './readme.mjs';

const FOLDER = new URL('../../demo/recipes/', import.meta.url);
const read = (path) => readFileSync(new URL(path, FOLDER), 'utf8');
const recipes = readdirSync(FOLDER, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .flatMap(({name}) => readdirSync(new URL(name, FOLDER)).map((file) => `${name}/${file}`));

describe('the recipes', () => {
  it('are all listed in their README', () => {
    const listed = [...read('README.md').matchAll(/\]\(([\w.-]+\/[\w.-]+)\)/g)].map(
      ([, path]) => path,
    );
    assert.deepEqual(listed.sort(), recipes.sort());
  });

  for (const path of recipes) {
    it(`say the fallback of the README, where they have one: ${path}`, () => {
      const texts = read(path).match(/The Reciprocal Access Agreement[^<'\n]*/g) ?? [];
      assert.equal(texts.length, /slot=/.test(read(path)) ? 1 : 0);
      for (const text of texts) assert.equal(text.trim(), FALLBACK);
    });
  }

  it('know every attribute where they list them', () => {
    const {extended_valid_elements: elements} = rraExplainerSettings;
    assert.ok(elements.startsWith(`rra-explainer[${ATTRIBUTES.join('|')}]`), elements);
    assert.ok(read('wordpress/rra-explainer.php').includes(`['${ATTRIBUTES.join("', '")}']`));
  });
});

describe('the forms of the README', () => {
  for (const [name, form] of Object.entries({SCRIPT, TAG, FIGURE, FRAME})) {
    it(`hold nothing that a template language would run, in one line: ${name}`, () => {
      assert.doesNotMatch(form, /[{}\n]|%\}|\[\[/);
    });
  }
});

describe('the component for MDX', () => {
  let pages;
  before(async () => {
    pages = await openPages();
  });
  after(() => pages.close());

  it('becomes the widget with its attributes, and has the fallback without it', async () => {
    const {code} = await transform(read('docusaurus/rra-explainer.jsx'), {
      loader: 'jsx',
      jsx: 'transform',
      jsxFactory: 'createElement',
      format: 'cjs',
    });
    const module = {exports: {}};
    new Function('module', 'createElement', code)(module, createElement);
    const text = `${FIRST}\n\n<RraExplainer as-of="2024-07-08" theme="dark" />\n\n${LAST}\n`;
    const {default: Content} = await evaluate(text, jsxRuntime);
    const html = renderToStaticMarkup(createElement(Content, {components: module.exports}));
    const seen = await pages.look(pageAround(html));
    assert.equal(seen.widgets, 1);
    assert.deepEqual(seen.attributes, [{'as-of': '2024-07-08', theme: 'dark'}]);
    assert.equal(seen.text, `${FIRST} ${LAST}`);
    const withoutScript = await pages.look(pageAround(html, {head: ''}));
    assert.equal(withoutScript.text, `${FIRST} ${FALLBACK} ${LAST}`);
  });
});
