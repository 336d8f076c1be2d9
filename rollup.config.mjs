import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {minify} from 'terser';
import {documentSchema} from './build/document-schema.mjs';
import {inlineDocument} from './build/inline-document.mjs';
import {licences} from './build/licences.mjs';
import {manifestModule} from './build/manifest-module.mjs';
import {languageTags, spokenLanguages} from './build/language-list.mjs';
import {minifyTemplates} from './build/minify-templates.mjs';
import {quietD3} from './build/quiet-d3.mjs';
import {SIZE_LIMITS, sizeBudget} from './build/size-budget.mjs';

/** The syntax floor: what the browsers of the last two years all read. */
const TARGET = 'es2022';
const ENTRY = 'src/index.ts';

/** Strips types; `tsc` checks them. */
const stripTypes = (target) => esbuild({target, sourceMap: false, charset: 'utf8'});

/**
 * The drop-in script exports nothing and leaves no global behind: its own entry only imports the module
 * that defines the tag, so that what is exported for bundlers alone falls away.
 */
const dropInEntry = () => ({
  name: 'drop-in-entry',
  resolveId: (id) => (id === 'drop-in' ? id : null),
  load: (id) => (id === 'drop-in' ? `import ${JSON.stringify(`./${ENTRY}`)};` : null),
});

/** Terser beats esbuild's minifier by about four per cent of brotli on this code. */
export const MINIFY = {
  ecma: 2022,
  compress: {passes: 2},
  format: {comments: false, ecma: 2022},
};

const minifyScript = () => ({
  name: 'minify-script',
  renderChunk: (code) => minify(code, structuredClone(MINIFY)),
});

/**
 * What the script begins with. The byte order mark outranks a page's charset, so that a page in another encoding reads
 * the file right. The hint lets Chromium compile all functions while the file comes in, instead of one by one while the
 * page waits: nearly all are called for the first picture, and it takes a fifth less of the main thread.
 * https://v8.dev/blog/explicit-compile-hints
 * Then where the licences of what is bundled stand, since the minifier takes away their comments.
 */
const OPENING = '\uFEFF//# allFunctionsCalledOnLoad\n// Holds Lit (BSD-3-Clause) and d3 (ISC): LICENSES.txt\n';

const opening = () => ({
  name: 'opening',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) chunk.code = OPENING + chunk.code;
  },
});

/** A site that is built in Node may import the scripts for browsers: they do nothing there. */
const NOT_IN_NODE = `if (typeof document === 'undefined') return;`;

/**
 * A page may make the script fail as it starts: its policy allows each name of Trusted Types once, and another Lit has
 * taken ours. The tag then stays undefined and its fallback is read; the author is told why, unless another copy of this
 * script serves the tag.
 */
const TELLS_WHY = [
  'try { (() => {',
  `})(); } catch (error) {
    if (!customElements.get('rra-explainer')) console.warn('<rra-explainer>: the script cannot start here, so readers see the text inside the tag. ' + error);
  }`,
];

/** The drop-in script with the languages of `tags`. */
export const dropIn = (tags = languageTags(), file = 'dist/rra-explainer.js') => ({
  input: 'drop-in',
  plugins: [
    dropInEntry(),
    quietD3(),
    nodeResolve({browser: true, exportConditions: ['production']}),
    spokenLanguages(tags),
    stripTypes(TARGET),
    inlineDocument(tags),
    minifyTemplates(),
  ],
  output: {file, format: 'iife', strict: false, intro: NOT_IN_NODE + TELLS_WHY[0], outro: TELLS_WHY[1]},
});

/** The drop-in script as it ships: minified, weighed. */
export function shipped(limits, tags, file) {
  const script = dropIn(tags, file);
  return {...script, plugins: [...script.plugins, minifyScript(), opening(), sizeBudget(limits)]};
}

/** For bundlers: the entry that defines the tag, and the class alone; what both need stands in a file of its own. */
export const forBundlers = {
  input: {index: ENTRY, element: 'src/rra-explainer.ts'},
  external: /^(lit|d3-\w+)($|\/)/,
  plugins: [stripTypes(TARGET), inlineDocument(), minifyTemplates()],
  output: {dir: 'dist', format: 'es', chunkFileNames: 'widget.js', hoistTransitiveImports: false},
};

/** The iframe page's own script, and the one for the page around it. */
const framed = (name, ...plugins) => ({
  input: `src/twins/${name}.ts`,
  plugins: [stripTypes(TARGET), minifyScript(), ...plugins],
  output: {file: `dist/${name}.js`, format: 'iife', intro: NOT_IN_NODE},
});

const framePage = () => ({
  name: 'frame-page',
  generateBundle() {
    const source = readFileSync('src/twins/frame.html', 'utf8');
    this.emitFile({type: 'asset', fileName: 'frame.html', source});
  },
});

/** Pages that an author opens, from this site or from any static host; here bytes do not matter. */
const page = (name) => ({
  input: `demo/${name}/${name}.ts`,
  plugins: [
    manifestModule(),
    nodeResolve({browser: true, exportConditions: ['production']}),
    stripTypes(TARGET),
    minifyScript(),
    copied(`demo/${name}/${name}.html`, 'demo/pages.css'),
    licences(),
  ],
  output: {file: `dist/${name}.js`, format: 'iife'},
});

/** The command, in one file with what it needs: who wants the widget alone installs nothing more for it. */
const command = {
  input: 'command/command.ts',
  external: [/^node:/, '@resvg/resvg-js'],
  plugins: [
    nodeResolve({exportConditions: ['node', 'production'], preferBuiltins: true}),
    stripTypes('es2022'),
    inlineDocument(),
    minifyTemplates(),
    licences(),
  ],
  output: {file: 'dist/command.js', format: 'es', banner: '#!/usr/bin/env node', inlineDynamicImports: true},
};

/** Puts files beside the script as they are. */
const copied = (...paths) => ({
  name: 'copied',
  generateBundle() {
    for (const path of paths) {
      this.emitFile({type: 'asset', fileName: basename(path), source: readFileSync(path, 'utf8')});
    }
  },
});

const withLicences = (bundle) => ({...bundle, plugins: [...bundle.plugins, licences()]});

// The script with its size limit comes last, so that a script above the limit leaves the rest built.
export default [
  {...forBundlers, plugins: [...forBundlers.plugins, documentSchema()]},
  framed('frame', framePage()),
  framed('frame-host'),
  command,
  page('builder'),
  page('editor'),
  withLicences(shipped(SIZE_LIMITS.all)),
];
