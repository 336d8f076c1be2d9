import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {rraExplainerSettings} from '../../demo/recipes/tinymce/settings.js';
import {article, FIRST, openPages, pageAround} from './open-pages.mjs';
import {FALLBACK} from './readme.mjs';
import {FORMS, inOneLine} from './shapes.mjs';

const EDITOR = [
  'tinymce.min.js',
  'models/dom/model.min.js',
  'themes/silver/theme.min.js',
  'icons/default/icons.min.js',
].map((file) => readFileSync(new URL(`node_modules/tinymce/${file}`, import.meta.url), 'utf8'));

/** Runs in the page: opens the code in the editor, types a word at its end, goes back to the code; twice. */
async function typeTwice(html, settings) {
  const target = document.querySelector('textarea');
  target.value = html;
  const plain = {license_key: 'gpl', skin: false, content_css: false, promotion: false};
  for (let round = 0; round < 2; round += 1) {
    const [editor] = await window.tinymce.init({target, ...plain, ...settings});
    editor.selection.select(editor.getBody(), true);
    editor.selection.collapse(false);
    editor.insertContent(' More.');
    editor.save();
    editor.remove();
  }
  return target.value;
}

describe('TinyMCE, from code to text and back', () => {
  let pages;
  before(async () => {
    pages = await openPages();
  });
  after(() => pages.close());

  const typed = async (form, settings) => {
    await pages.look(pageAround('<textarea></textarea>', {head: ''}));
    for (const code of EDITOR) await pages.page.evaluate(code);
    const html = await pages.page.evaluate(typeTwice, article(inOneLine(form)), settings);
    return [await pages.look(pageAround(html)), await pages.look(pageAround(html, {head: ''}))];
  };

  const cases = [
    ['figure', 'as it comes', {}],
    ['figure', 'with the settings for the tag', rraExplainerSettings],
    ['tag', 'with the settings for it', rraExplainerSettings],
  ];
  for (const [name, how, settings] of cases) {
    it(`keeps the ${name} ${how}: the widget with its attributes and its fallback`, async () => {
      const form = FORMS[name];
      const [seen, withoutScript] = await typed(form, settings);
      const plain = await pages.look(pageAround(article(inOneLine(form))));
      assert.equal(seen.tree, plain.tree);
      assert.deepEqual(seen.attributes, plain.attributes);
      assert.ok(seen.text.endsWith('More. More.'), seen.text);
      assert.ok(!seen.text.includes(FALLBACK), seen.text);
      assert.ok(withoutScript.text.startsWith(`${FIRST} ${FALLBACK}`), withoutScript.text);
    });
  }

  it('as it comes keeps the text of the tag', async () => {
    const [seen] = await typed(FORMS.tag, {});
    assert.equal(seen.tags, 0);
    assert.ok(seen.text.startsWith(`${FIRST} ${FALLBACK}`), seen.text);
  });
});
