import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {CLOSED_ENGINES, OPEN_ENGINES} from './markdown-engines.mjs';
import {FIRST, LAST, openPages, pageAround} from './open-pages.mjs';
import {FALLBACK} from './readme.mjs';
import {FORMS, inOneLine, SHAPES} from './shapes.mjs';

/** A blank line among words ends a paragraph, and with it the tag: MDX then refuses the whole text, and says so. */
const REFUSED = {MDX: /blank line in its text/};

let pages;
before(async () => {
  pages = await openPages();
});
after(() => pages.close());

const assertArticle = ({text}) => {
  assert.ok(text.includes(FIRST), text);
  assert.ok(text.includes(LAST), text);
};

for (const [engine, {render, skip = false}] of Object.entries(OPEN_ENGINES)) {
  for (const [name, form] of Object.entries(FORMS)) {
    describe(
      `${engine} makes of the ${name} the widget and loses no word around it`,
      {skip},
      () => {
        let tree;
        before(async () => {
          ({tree} = await pages.look(pageAround(inOneLine(form))));
        });

        for (const [shape, write] of Object.entries(SHAPES)) {
          it(shape, async () => {
            let html;
            try {
              html = await render(write(form));
            } catch (error) {
              assert.match(shape, REFUSED[engine], error.message);
              assert.match(error.message, /closing tag/);
              return;
            }
            const seen = await pages.look(pageAround(html));
            assertArticle(seen);
            assert.equal(seen.widgets, 1);
            if (shape !== 'without attributes') assert.equal(seen.tree, tree);
            // The fallback stands under the widget where its own tag or the end of it has moved.
            if (shape !== 'in one line') return;
            assert.equal(seen.text, `${FIRST} ${LAST}`);
            const withoutScript = await pages.look(pageAround(html, {head: ''}));
            assert.equal(withoutScript.text, `${FIRST} ${FALLBACK} ${LAST}`);
          });
        }
      },
    );
  }
}

for (const [engine, render] of Object.entries(CLOSED_ENGINES)) {
  describe(engine, () => {
    it('keeps the text of the documented line, though not the widget', async () => {
      const seen = await pages.look(pageAround(render(SHAPES['in one line'](FORMS.tag))));
      assertArticle(seen);
      assert.equal(seen.widgets, 0);
      assert.ok(seen.text.includes(FALLBACK), seen.text);
    });

    // A figure is a block to them, which ends at a blank line: what is left out with it is their choice.
    it('loses no word around the tag, however it is written', async () => {
      for (const write of Object.values(SHAPES)) {
        assertArticle(await pages.look(pageAround(render(write(FORMS.tag)))));
      }
    });
  });
}
