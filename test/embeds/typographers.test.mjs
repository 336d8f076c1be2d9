import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import markdownIt from 'markdown-it';
import {retext} from 'retext';
import retextSmartypants from 'retext-smartypants';
import smartypants from 'smartypants';
import {FIRST, LAST, openPages, pageAround} from './open-pages.mjs';
import {FORMS, inOneLine, SHAPES} from './shapes.mjs';

/** Writers of curly quotation marks. The last knows nothing of HTML, as word processors do not. */
const TYPOGRAPHERS = {
  'the typographer of markdown-it': (text) =>
    markdownIt({html: true, typographer: true}).render(text),
  smartypants: (text) => smartypants(markdownIt({html: true}).render(text)),
  'retext-smartypants on the code': (text) =>
    markdownIt({html: true}).render(String(retext().use(retextSmartypants).processSync(text))),
};

describe('curly quotation marks', () => {
  let pages;
  before(async () => {
    pages = await openPages();
  });
  after(() => pages.close());

  for (const [typographer, write] of Object.entries(TYPOGRAPHERS)) {
    for (const [name, form] of Object.entries(FORMS)) {
      it(`from ${typographer} change nothing of the ${name}`, async () => {
        const plain = await pages.look(pageAround(inOneLine(form)));
        const html = write(SHAPES['in one line'](form));
        const seen = await pages.look(pageAround(html));
        assert.equal(seen.widgets, 1, html);
        assert.equal(seen.tree, plain.tree);
        assert.deepEqual(seen.heard, []);
        assert.ok(seen.text.includes(FIRST) && seen.text.includes(LAST), seen.text);
      });
    }
  }

  it('do stand around the values where the code itself was curled', () => {
    const html = TYPOGRAPHERS['retext-smartypants on the code'](inOneLine(FORMS.tag));
    assert.match(html, /as-of=“2024-07-08”/);
  });
});
