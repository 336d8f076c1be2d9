import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {findProgram, missing} from './find-program.mjs';
import {article, FIRST, LAST, openPages, pageAround} from './open-pages.mjs';
import {FALLBACK} from './readme.mjs';
import {FORMS, inOneLine} from './shapes.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const READABILITY = read('node_modules/@mozilla/readability/Readability.js');
const THEMES = {
  'no style sheet': '',
  'a light theme': read('../../node_modules/water.css/out/light.css'),
  'a dark theme': read('../../node_modules/water.css/out/dark.css'),
  'an editor’s style sheet': read('node_modules/tinymce/skins/content/document/content.css'),
};
/** Enough words that a reader view takes the page for an article. */
const LONG = `<article><h1>A post</h1>${'<p>Words of the article, with commas, and more of them.</p>'.repeat(20)}`;

let pages;
before(async () => {
  pages = await openPages();
});
after(() => pages.close());

for (const [name, form] of Object.entries(FORMS)) {
  const snippet = inOneLine(form);

  describe(`readers without the widget, of the ${name}`, () => {
    it('have its text where no script runs', async () => {
      const {text} = await pages.look(pageAround(article(snippet)), {javascript: false});
      assert.equal(text, `${FIRST} ${FALLBACK} ${LAST}`);
    });

    it('have its text in a text browser', {skip: missing('w3m')}, () => {
      const args = ['-dump', '-T', 'text/html', '-cols', '1000', '-I', 'UTF-8', '-O', 'UTF-8'];
      const input = pageAround(article(snippet));
      const text = execFileSync(findProgram('w3m'), args, {input, encoding: 'utf8'});
      for (const words of [FIRST, FALLBACK, LAST]) assert.ok(text.includes(words), text);
    });

    for (const [how, head] of [
      ['before the script has run', {head: ''}],
      ['after the script has run', {}],
    ]) {
      it(`have its text once in the reader view of Firefox, ${how}`, async () => {
        await pages.look(pageAround(`${LONG}${article(snippet)}</article>`, head));
        await pages.page.evaluate(READABILITY);
        const text = await pages.page.evaluate(
          'new Readability(document.cloneNode(true)).parse().textContent.replace(/\\s+/g, " ")',
        );
        assert.equal(text.split(FALLBACK).length, 2, text);
      });
    }

    for (const [theme, css] of Object.entries(THEMES)) {
      it(`see it as the text around it, under ${theme}`, async () => {
        await pages.look(pageAround(article(snippet), {head: `<style>${css}</style>`}));
        const looks = await pages.page.evaluate(
          (words) => {
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const wanted = (node) => words.find((word) => node.data.includes(word));
            const found = {};
            while (walker.nextNode()) {
              const word = wanted(walker.currentNode);
              const {color, fontSize, fontFamily} = getComputedStyle(
                walker.currentNode.parentElement,
              );
              if (word) found[word] = {color, fontSize, fontFamily};
            }
            return found;
          },
          [FIRST, FALLBACK],
        );
        assert.deepEqual(looks[FALLBACK], looks[FIRST]);
      });
    }
  });
}
