import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ESLint} from 'eslint';

/*
 * The rules of eslint.config.mjs that hold the architecture, each seen to go red. The texts stand in for existing
 * files, since a path decides which rules apply; rules that need types are left out but for the last, which is slow.
 */
const eslint = new ESLint({
  overrideConfig: {languageOptions: {parserOptions: {project: null, projectService: false}}},
  ruleFilter: ({ruleId}) =>
    /^(no-restricted-|@typescript-eslint\/no-restricted-imports|@typescript-eslint\/no-explicit-any|no-console)/.test(
      ruleId,
    ),
});

async function complaints(path, code) {
  const [{messages}] = await eslint.lintText(code, {filePath: path});
  return messages.map(({ruleId, message}) => `${ruleId}: ${message}`).join('\n');
}

const RED = [
  ['src/layout/place-nodes.ts', "import * as d3 from 'd3';\nd3;", /weighs six times/],
  ['src/layout/place-nodes.ts', "import d3 from 'd3';\nd3;", /weighs six times/],
  ['src/views/picture/network-view.ts', "import {line} from 'd3';\nline;", /only src\/layout/],
  ['src/views/picture/network-view.ts', "import {line} from 'd3-shape';\nline;", /only src\/layout/],
  ['src/rra-explainer.ts', "import {line} from 'd3';\nline;", /only src\/layout/],
  ...['settings/settings', 'model/model', 'i18n/en', 'document/types', 'layout/geometry'].map(
    (path) => [`src/${path}.ts`, "import {html} from 'lit';\nhtml``;", /no templates/],
  ),
  [
    'src/document/types.ts',
    "import {repeat} from 'lit/directives/repeat.js';\nrepeat;",
    /templates/,
  ],
  [
    'src/views/picture/network-view.ts',
    "import {a} from '../layout/pill.js';\na;",
    /Only types of the layout/,
  ],
  ['src/views/picture/network-view.ts', "import {a} from '../settings/settings.js';\na;", /attributes/],
  ['src/views/picture/network-view.ts', "import {A} from '../rra-explainer.js';\nA;", /Nothing below/],
  ['src/document/types.ts', "import {a} from '../model/queries.js';\na;", /know the model/],
  ['src/document/types.ts', "import {a} from '../i18n/en.js';\na;", /Words a reader sees/],
  ['src/layout/pill.ts', "import {en} from '../i18n/en.js';\nen;", /Words a reader sees/],
  ['src/theme/tokens.ts', "import {a} from '../model/queries.js';\na;", /know the model/],
  [
    'src/page/size-controller.ts',
    "import {a} from '../views/card-view.js';\na;",
    /the views/,
  ],
  ['src/views/card/card-view.ts', 'window.scrollTo(0, 0);', /element and the controllers/],
  ['src/model/model.ts', 'document.title;', /element and the controllers/],
  ['src/layout/pill.ts', 'setTimeout(() => {}, 1);', /element and the controllers/],
  [
    'src/views/card/card-view.ts',
    "import {unsafeHTML} from 'lit/directives/unsafe-html.js';\nunsafeHTML;",
    /Text only/,
  ],
  [
    'src/views/card/card-view.ts',
    "import {unsafeStatic} from 'lit/static-html.js';\nunsafeStatic;",
    /Text only/,
  ],
  ['src/rra-explainer.ts', "a.innerHTML = '';", /No markup sink/],
  ['src/rra-explainer.ts', "a.outerHTML += '';", /No markup sink/],
  ['src/layout/pill.ts', 'Array.from([]);', /known to replace/],
  ['src/layout/pill.ts', '[].reduce(a);', /known to replace/],
  ['src/model/model.ts', 'Date.parse(a);', /known to replace/],
  ['src/layout/pill.ts', 'JSON.stringify([]);', /no key by/],
  ['src/rra-explainer.ts', "a.insertAdjacentHTML('beforeend', '');", /No markup sink/],
  ['src/rra-explainer.ts', "document.write('');", /No markup sink/],
  ['src/rra-explainer.ts', "a.setAttribute('style', '');", /strict policy/],
  ['src/rra-explainer.ts', "a.setAttributeNS(null, 'style', '');", /strict policy/],
  ['src/views/card/card-view.ts', 'html`<p style="color: red"></p>`;', /strict policy/],
  ['src/views/card/card-view.ts', 'svg`<path fill="url(#a)"></path>`;', /url\(#id\)/],
  ['src/rra-explainer.ts', "eval('1');", /No code from strings/],
  ['src/rra-explainer.ts', "new Function('1');", /No code from strings/],
  ['src/model/model.ts', 'enum A { b }\nA;', /No enums/],
  ['src/model/model.ts', 'export default 1;', /Named exports/],
  ['src/model/model.ts', "import {a} from './queries';\na;", /carry their extension/],
  ['src/rra-explainer.ts', 'class A { _field = 1; }\nA;', /#private/],
  ['src/model/model.ts', 'const a: any = 1;\na;', /any/],
  ['src/model/model.ts', "console.warn('');", /console/],
  ['test/run/pages.test.ts', "it.only('', () => {});", /All tests run/],
  ['test/run/pages.test.ts', "it.skip('', () => {});", /No skipped tests/],
];

for (const [path, code, message] of RED) {
  test(`${path} may not hold ${code.split('\n')[0]}`, async () => {
    assert.match(await complaints(path, code), message);
  });
}

const GREEN = [
  ['src/layout/place-nodes.ts', "import {line} from 'd3';\nline;"],
  [
    'src/views/picture/network-view.ts',
    "import type {Box} from '../layout/geometry.js';\nexport type A = Box;",
  ],
  ['src/rra-explainer.ts', "document.addEventListener('x', a);"],
];

for (const [path, code] of GREEN) {
  test(`${path} may hold ${code.split('\n')[0]}`, async () => {
    assert.equal(await complaints(path, code), '');
  });
}

/** The one rule that needs types: it reads the given text as if the file held it. */
const typed = new ESLint({
  overrideConfig: {languageOptions: {parserOptions: {disallowAutomaticSingleRunInference: true}}},
  ruleFilter: ({ruleId}) => ruleId === '@typescript-eslint/no-floating-promises',
});

const DRIVERS = `
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {click, enter, open, point, press, settled} from '../element/reader.js';
import {emulate} from './commands.js';
const widget = await open();`;

test('a test may not lose a promise, that of our own drivers included, and need not await a comparison', async () => {
  const lost = [
    'open();',
    'settled(widget);',
    "press('Escape');",
    'click(widget);',
    'point(widget);',
    'enter(widget);',
    'emulate({});',
    "sendKeys({press: 'a'});",
    'expect(widget).to.be.accessible();',
  ];
  const kept = [
    'await settled(widget);',
    'expect(widget).to.equal(widget);',
    'expect([1]).to.deep.equal([1]);',
  ];
  const code = [DRIVERS, ...lost, ...kept].join('\n');
  const [{messages}] = await typed.lintText(code, {filePath: 'test/run/pages.test.ts'});
  const lines = code.split('\n');
  assert.deepEqual(
    messages.map(({line}) => lines[line - 1]),
    lost,
  );
});
