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
    /^(no-restricted-|rooms\/|@typescript-eslint\/no-explicit-any|no-console)/.test(
      ruleId,
    ),
});

async function complaints(path, code) {
  const [{messages}] = await eslint.lintText(code, {filePath: path});
  return messages.map(({ruleId, message}) => `${ruleId}: ${message}`).join('\n');
}

const RED = [
  ['src/layout/place-nodes.ts', "import {line} from 'd3';\nline;", /Import the module of d3/],
  ['src/views/picture/network-view.ts', "import {forceX} from 'd3-force';\nforceX;", /room views may import .*; not d3/],
  ['src/views/picture/network-view.ts', "import {line} from 'd3-shape';\nline;", /not d3/],
  ['src/rra-explainer.ts', "import {forceX} from 'd3-force';\nforceX;", /room rra-explainer .*; not d3/],
  ...['settings/settings', 'model/model', 'i18n/en', 'document/types', 'layout/geometry', 'scene/scene', 'events'].map(
    (path) => [`src/${path}.ts`, "import {html} from 'lit';\nhtml``;", /not lit/],
  ),
  ['src/document/types.ts', "import {repeat} from 'lit/directives/repeat.js';\nrepeat;", /not lit/],
  ['src/theme/tokens.ts', "import {a} from 'chroma-js';\na;", /not chroma-js/],
  ['src/page/note-controller.ts', "import type {A} from '../../build/rooms.js';\nexport type B = A;", /not what is outside src/],
  // A folder, and a file beside the folders, from below and from the side; values where only types may come.
  ['src/views/picture/network-view.ts', "import {a} from '../../layout/pill.js';\na;", /only types of layout/],
  ['src/views/card/card-view.ts', "import {A} from '../../rra-explainer.js';\nA;", /not rra-explainer/],
  ['src/views/card/card-view.ts', "import {RraEvent} from '../../events.js';\nRraEvent;", /only types of events/],
  ['src/views/card/card-view.ts', "import {version} from '../../version.js';\nversion;", /not version/],
  ['src/document/types.ts', "import {a} from '../model/queries.js';\na;", /document may import nothing; not model/],
  ['src/document/types.ts', "export {a} from '../i18n/en.js';", /not i18n/],
  ['src/document/types.ts', "export type * from '../events.js';", /not events/],
  ['src/model/model.ts', "import('../i18n/en.js');", /not i18n/],
  ['src/model/model.ts', "export type A = import('../i18n/words.js').Words;", /not i18n/],
  ['src/layout/pill.ts', "import type {Country} from '../document/types.js';\nexport type A = Country;", /not document/],
  ['src/theme/tokens.ts', "import {a} from '../model/queries.js';\na;", /not model/],
  ['src/scene/scene.ts', "import {a} from '../views/classes.js';\na;", /not views/],
  ['src/scene/scene.ts', "import {a} from '../settings/settings.js';\na;", /only types of settings/],
  ['src/wording/opened.ts', "import {a} from '../scene/scene.js';\na;", /not scene/],
  ['src/page/size-controller.ts', "import {a} from '../views/card/card-view.js';\na;", /not views/],
  ['src/reader/reader-actions.ts', "import {a} from '../scene/compose-scene.js';\na;", /only types of scene/],
  ['src/twins/frame.ts', "import {RraExplainerElement} from '../rra-explainer.js';\nRraExplainerElement;", /only types of rra-explainer/],
  ['src/events.ts', "import {a} from './model/queries.js';\na;", /not model/],
  ['src/index.ts', "import {a} from './model/queries.js';\na;", /not model/],
  ['src/views/card/card-view.ts', 'window.scrollTo(0, 0);', /element, page, reader and twins/],
  ['src/scene/scene.ts', 'document.title;', /element, page, reader and twins/],
  ['src/events.ts', 'document.title;', /element, page, reader and twins/],
  ['src/model/model.ts', 'document.title;', /element, page, reader and twins/],
  ['src/layout/pill.ts', 'setTimeout(() => {}, 1);', /element, page, reader and twins/],
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
  ['src/layout/place-nodes.ts', "import {forceX} from 'd3-force';\nforceX;"],
  [
    'src/views/picture/network-view.ts',
    "import type {Box} from '../../layout/geometry.js';\nexport type A = Box;",
  ],
  ['src/views/picture/network-view.ts', "import {type Trigger} from '../../events.js';\nexport type A = Trigger;"],
  ['src/views/card/card-view.ts', "import {a} from '../classes.js';\na;"],
  ['src/index.ts', "export type * from './document/types.js';"],
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
