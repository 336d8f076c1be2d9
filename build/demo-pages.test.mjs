import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse} from 'parse5';
import {FOLDER, PAGES, written} from './demo-pages.mjs';

const read = (page) => readFileSync(FOLDER + page, 'utf8');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
/** Shown by other pages in a frame. */
const FRAMED = ['frame.html', 'twin.html'];
/** Wrong on purpose, or markup of others. */
const NOT_OURS = ['mistakes.html', 'classless-theme.html'];

function* elementsIn(node) {
  if (node.tagName) yield node;
  for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) yield* elementsIn(child);
}
const attribute = ({attrs}, name) => attrs.find((one) => one.name === name)?.value;

describe('the pages of the demo', () => {
  it('are all in the table of contents, and the navigation is that of the list: node build/demo-pages.mjs', () => {
    const listed = ['index.html', ...PAGES.map(([href]) => href)];
    assert.deepEqual(files.filter((name) => !listed.includes(name) && !FRAMED.includes(name)), []);
    for (const page of listed.filter((href) => !href.startsWith('../'))) assert.equal(written(page, read(page)), read(page), page);
  });

  for (const page of files.filter((name) => !NOT_OURS.includes(name))) {
    it(`parse without an error, each with a title, a language and one first heading: ${page}`, () => {
      const errors = [];
      const elements = [...elementsIn(parse(read(page), {onParseError: ({code, startLine}) => errors.push(`${startLine}: ${code}`)}))];
      assert.deepEqual(errors, []);
      const all = (name) => elements.filter(({tagName}) => tagName === name);
      assert.equal(all('title').length, 1);
      assert.ok(attribute(all('html')[0], 'lang'));
      if (!FRAMED.includes(page)) assert.equal(all('h1').length, 1);
      const ids = elements.map((element) => attribute(element, 'id')).filter(Boolean);
      assert.equal(new Set(ids).size, ids.length);
    });

    it(`lead to files that are there: ${page}`, () => {
      const built = /^\.\.\/dist\/|^rendered\//;
      for (const element of elementsIn(parse(read(page)))) {
        const target = element.tagName === 'a' ? attribute(element, 'href') : attribute(element, 'src');
        if (!target || /^([a-z]+:|#)/.test(target) || built.test(target)) continue;
        const path = target.replace(/[#?].*/, '');
        assert.ok(existsSync(FOLDER + path), target);
      }
    });
  }
});
