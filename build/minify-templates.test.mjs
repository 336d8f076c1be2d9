import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {minifyCss, minifyMarkup, minifyTemplates} from './minify-templates.mjs';

const transform = (code) => minifyTemplates().transform.call({parse: parseAst}, code, 'x.js').code;

test('CSS loses comments and idle spaces', () => {
  assert.deepEqual(
    minifyCss(['\n  /* why */\n  :host {\n    color: red !important;\n    margin: 0;\n  }\n']),
    [':host{color:red!important;margin:0}'],
  );
});

test('CSS keeps the spaces that mean something', () => {
  for (const css of [
    'a :hover b{width:calc(1px + 2em)}',
    'a{content:" ; "}',
    '@media(a:b)and (c:d){a{top:0}}',
  ])
    assert.deepEqual(minifyCss([css]), [css]);
});

test('expressions keep their place in a style sheet, with a unit behind them and in a calculation', () => {
  assert.deepEqual(minifyCss(['a { width: ', 'px; height: calc(', 'em / ', '); --x: ', '; }']), [
    'a{width:',
    'px;height:calc(',
    'em/',
    ');--x: ',
    '}',
  ]);
});

test('a template that is a piece of a value stays as it is', () => {
  assert.deepEqual(minifyCss(['calc(', 'em / ', ')']), ['calc(', 'em / ', ')']);
});

test('CSS that no browser reads stops the build', () => {
  assert.throws(() => minifyCss(['a { color red; }']), /Expected ":"/);
  assert.throws(() => minifyCss(['a { colr: red; }']), /"colr" is not a known CSS property/);
});

test('markup keeps one space where there were some, and loses those before the end of a tag', () => {
  assert.deepEqual(minifyMarkup(['<b>a</b>\n  <i\n    class="x"\n  >b</i>']), [
    '<b>a</b> <i class="x">b</i>',
  ]);
  assert.deepEqual(minifyMarkup(['8\u00a0July']), ['8\u00a0July']);
});

test('a template means the same afterwards', () => {
  const code = transform(
    "const s = css`a::before {\n  content: '\\\\201c \\`';\n}`; const t = html`<p>\n${s}  \\${1}</p>`;",
  );
  const css = (strings) => strings[0];
  const [sheet, strings] = new Function('css', 'html', `${code}; return [s, t];`)(css, (parts) => [
    ...parts,
  ]);
  assert.equal(sheet, 'a:before{content:"\\201c`"}');
  assert.deepEqual(strings, ['<p> ', ' ${1}</p>']);
});
