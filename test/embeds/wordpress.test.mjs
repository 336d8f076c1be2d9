import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {autop} from '@wordpress/autop';
import {findProgram, findWordPress, missing} from './find-program.mjs';
import {article, FIRST, LAST, openPages, pageAround} from './open-pages.mjs';
import {FALLBACK} from './readme.mjs';
import {FORMS, HTML_SHAPES, inOneLine} from './shapes.mjs';

const HARNESS = fileURLToPath(new URL('wordpress.php', import.meta.url));
const skip = missing('php', 'wordpress');

/** What WordPress makes of each text in one of its steps, and the scripts that it then loads. */
function wordPress(step, texts) {
  const input = JSON.stringify(texts.map((text) => [step, text]));
  const output = execFileSync(findProgram('php'), [HARNESS, findWordPress()], {input});
  return JSON.parse(output);
}

let pages;
const plainTrees = new Map();
before(async () => {
  pages = await openPages();
});
after(() => pages.close());

const EDITORS = {
  'the paragraphs of the block editor': {paragraphs: (texts) => texts.map(autop)},
  'the paragraphs of WordPress': {paragraphs: (texts) => wordPress('wpautop', texts).results, skip},
  'the quotation marks and paragraphs of WordPress': {
    paragraphs: (texts) => wordPress('the_content', texts).results,
    skip,
  },
};

for (const [editor, {paragraphs, skip: reason = false}] of Object.entries(EDITORS)) {
  for (const [name, form] of Object.entries(FORMS)) {
    describe(`${editor} around the ${name}`, {skip: reason}, () => {
      let results;
      const shapes = Object.keys(HTML_SHAPES);
      before(() => {
        results = paragraphs(shapes.map((shape) => HTML_SHAPES[shape](form)));
      });
      shapes.forEach((shape, index) => {
        it(`leave the widget as it is: ${shape}`, async () => {
          const tree = await plainTree(form, shape);
          const seen = await pages.look(pageAround(results[index]));
          assert.equal(seen.widgets, 1);
          assert.equal(seen.tree, tree);
          assert.deepEqual(seen.heard, []);
          assert.ok(seen.text.includes(FIRST) && seen.text.includes(LAST), seen.text);
        });
      });
    });
  }
}

/** The widget's accessibility tree in a page that nothing has changed. */
async function plainTree(form, shape) {
  const snippet = shape === 'without attributes' ? form.plain : inOneLine(form);
  if (!plainTrees.has(snippet)) {
    const {tree} = await pages.look(pageAround(article(snippet)));
    plainTrees.set(snippet, tree);
  }
  return plainTrees.get(snippet);
}

describe('what WordPress lets authors post who may not post any HTML', {skip}, () => {
  const posted = async ({tag, figure}) => {
    const [html] = wordPress('wp_kses_post', [article(tag ?? figure)]).results;
    return [await pages.look(pageAround(html)), await pages.look(pageAround(html, {head: ''}))];
  };

  it('is the figure with all it says: the widget where the script is, else its text', async () => {
    const [seen, withoutScript] = await posted({figure: inOneLine(FORMS.figure)});
    assert.equal(seen.widgets, 1);
    assert.deepEqual(seen.attributes, [{'as-of': '2024-07-08', theme: 'light'}]);
    assert.ok(withoutScript.text.includes(FALLBACK));
  });

  it('is the text of the tag', async () => {
    for (const {text, tags} of await posted({tag: inOneLine(FORMS.tag)})) {
      assert.equal(tags, 0);
      assert.ok(text.includes(`${FIRST} ${FALLBACK} ${LAST}`), text);
    }
  });
});

describe('the shortcode for WordPress', {skip}, () => {
  it('becomes the widget with its attributes, and loads the script', async () => {
    const code = '[rra_explainer as-of="2024-07-08" theme="dark" countries="JP PH"]';
    const {results, scripts} = wordPress('the_content', [`${FIRST}\n\n${code}\n\n${LAST}`]);
    assert.deepEqual(scripts, ['/rra-explainer.js']);
    const seen = await pages.look(pageAround(results[0]));
    assert.equal(seen.widgets, 1);
    assert.deepEqual(seen.attributes, [{theme: 'dark', countries: 'JP PH', 'as-of': '2024-07-08'}]);
    assert.equal(seen.text, `${FIRST} ${LAST}`);
    const {text} = await pages.look(pageAround(results[0], {head: ''}));
    assert.ok(text.includes(FALLBACK));
  });

  it('hands on no other attribute and no markup', () => {
    const code = `[rra_explainer onclick="x()" style="color: red" alt='"><script>x()</script>' bare]`;
    const [html] = wordPress('the_content', [code]).results;
    assert.doesNotMatch(html, /<script|onclick|style=|bare/);
  });
});
