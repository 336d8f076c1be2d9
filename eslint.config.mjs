import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {roomRules} from './build/room-rule.mjs';
import {ROOMS} from './build/rooms.mjs';

/** The package of all of d3, which would come into the script whole with one careless import. */
const WHOLE_D3 = {
  selector: 'ImportDeclaration[source.value="d3"]',
  message: 'Import the module of d3 that you use, such as d3-force: all of d3 weighs more than the widget.',
};

const MARKUP_SINKS = [
  {
    selector:
      'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|unsafeCSS|staticHtml)$/]',
    message: 'Text only: no unsafe directive of Lit.',
  },
  {
    selector:
      ':matches(AssignmentExpression, UpdateExpression) > MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|cssText)$/]',
    message: 'No markup sink: build nodes through Lit.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|write|writeln)$/]',
    message: 'No markup sink: build nodes through Lit.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^setAttribute(NS)?$/] > Literal[value=/^(style|on.*|srcdoc)$/i]',
    message:
      'A strict policy refuses style and event attributes: use the style property or a listener.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'A strict policy refuses style attributes: bind the property .style or use a class.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/<style|<script|foreignObject|url\\(#/]',
    message: 'No style or script element, foreignObject or url(#id) in a template.',
  },
  {
    selector:
      'CallExpression[callee.name=/^(eval|Function)$/], NewExpression[callee.name="Function"]',
    message: 'No code from strings.',
  },
];

/** What old libraries are known to replace in pages: Prototype, MooTools, date libraries. */
const REPLACED = [
  {
    selector:
      'MemberExpression[object.name="Array"][property.name="from"], MemberExpression[object.name="Date"][property.name="parse"], CallExpression > MemberExpression[property.name=/^reduce(Right)?$/]',
    message: 'Pages are known to replace Array.from, reduce and Date.parse: see layout/times.ts.',
  },
  {
    selector: 'CallExpression[callee.object.name="JSON"][callee.property.name="stringify"]',
    message: 'Old libraries give every list a toJSON: no key by JSON.stringify.',
  },
];

const STYLE = [
  {
    selector: 'TSEnumDeclaration',
    message: 'No enums: a union of strings says the same without code.',
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only, so that one name finds every use.',
  },
  {
    selector: 'PropertyDefinition[key.type="Identifier"][key.name=/^_/]',
    message: 'Private is #private.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^\\./]:not([source.value=/\\.(js|json)$/])',
    message: 'Relative imports carry their extension.',
  },
];

/** Globals that reach the page or the world outside. */
const PAGE_GLOBALS = [
  'window',
  'document',
  'self',
  'top',
  'parent',
  'location',
  'history',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'matchMedia',
  'getComputedStyle',
  'customElements',
  'addEventListener',
  'removeEventListener',
  'requestAnimationFrame',
  'setTimeout',
  'setInterval',
  'requestIdleCallback',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
];

const PURE_GLOBALS = PAGE_GLOBALS.map((name) => ({
  name,
  message: 'The page is known to the element, page, reader and twins alone.',
}));

/** The rooms of `src` that know nothing of the page. */
const PURE_ROOMS = Object.keys(ROOMS).filter((room) => !ROOMS[room].page);

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'screenshots/',
      'node_modules/',
      'test/embeds/**',
      'test/frameworks/{apps,sites,types}/**',
      'test/bundle/pages/**',
      'demo/vendor/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs', 'demo/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'setTimeout',
          'setInterval',
          'clearTimeout',
          'document',
          'window',
          'customElements',
          'globalThis',
          'fetch',
          'location',
          'performance',
          'structuredClone',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {project: ['./tsconfig.json', './command/tsconfig.json'], tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'separate-type-imports'}],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowNumber: true, allowAny: true, allowNever: true, allowArray: true},
      ],
      '@typescript-eslint/restrict-plus-operands': ['error', {allowNumberAndString: true}],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: true}],
      // A fallback for what strangers' documents and older browsers may lack looks needless to the types.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `PartialDay | 'undated'` tells a person more than `string` does.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Matters of taste on which this code has another one, or none.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/prefer-regexp-exec': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_'},
      ],
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {lit, wc, rooms: roomRules},
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      'lit/no-template-arrow': 'off',
      'rooms/imports': 'error',
      'no-restricted-syntax': ['error', WHOLE_D3, ...MARKUP_SINKS, ...REPLACED, ...STYLE],
      'no-console': 'error',
      'max-lines': ['error', {max: 200}],
    },
  },
  {
    files: PURE_ROOMS.flatMap((room) => [`src/${room}/**/*.ts`, `src/${room}.ts`]),
    rules: {'no-restricted-globals': ['error', ...PURE_GLOBALS]},
  },
  {
    // The element wires the rooms together: whatever else it would do has a room.
    files: ['src/rra-explainer.ts'],
    rules: {'max-lines': ['error', {max: 160, skipBlankLines: true, skipComments: true}]},
  },
  {
    // Loading is the one thing that a document does in the world; the element hands it the signal to stop.
    files: ['src/document/load-document.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...PURE_GLOBALS.filter(({name}) => !['fetch', 'setTimeout'].includes(name)),
      ],
    },
  },
  {
    // The only two places that speak to a page's author.
    files: ['src/page/warn-once.ts', 'src/index.ts'],
    rules: {'no-console': ['error', {allow: ['warn', 'error']}]},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // The type of `expect(…).to.equal(…)` claims a promise (for a comparison of markup that we do not use).
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: 'Equal', package: '@types/chai'}]},
      ],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'max-lines': ['error', {max: 250}],
      'no-restricted-syntax': [
        'error',
        {selector: 'CallExpression[callee.property.name="only"]', message: 'All tests run.'},
        {
          selector: 'CallExpression[callee.property.name="skip"]',
          message: 'No skipped tests: itIn of test/run/engine.ts states its reason.',
        },
      ],
    },
  },
  {
    // The one place that makes a style sheet of parts, all of them constants.
    files: ['src/theme/css.ts'],
    rules: {'no-restricted-syntax': 'off'},
  },
  {files: ['test/run/engine.ts'], rules: {'no-restricted-syntax': 'off'}},
);
