import assert from 'node:assert/strict';
import {test} from 'node:test';
import {minifyCss, minifyMarkup} from './minify-templates.mjs';

test('CSS loses comments and idle spaces', () => {
  assert.equal(
    minifyCss('\n  /* why */\n  :host {\n    color: red !important;\n    margin: 0;\n  }\n'),
    ' :host{color:red!important;margin:0}',
  );
});

test('CSS keeps the spaces that mean something', () => {
  for (const css of [
    'a :hover b{width:calc(1px + 2px)}',
    'a{content:" ; "}',
    '@media (a:b) and (c:d){}',
  ]) {
    assert.equal(minifyCss(css), css);
  }
});

test('markup keeps one space where there were some, and loses those before the end of a tag', () => {
  assert.equal(
    minifyMarkup('<b>a</b>\n  <i\n    class="x"\n  >b</i>'),
    '<b>a</b> <i class="x">b</i>',
  );
});
