import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import babel from '@babel/core';
import solid from 'babel-preset-solid';
import {build} from 'esbuild';
import {compile, compileModule} from 'svelte/compiler';

const APPS = fileURLToPath(new URL('../apps/', import.meta.url));

/** The frameworks' own compilers, for those whose files no browser reads. */
const compilers = {
  name: 'compilers',
  setup({onLoad}) {
    onLoad({filter: /\.svelte$/}, async ({path}) => {
      const {js} = compile(await readFile(path, 'utf8'), {
        filename: path,
        dev: true,
        css: 'injected',
      });
      return {contents: js.code, loader: 'js'};
    });
    onLoad({filter: /\.svelte\.js$/}, async ({path}) => {
      const {js} = compileModule(await readFile(path, 'utf8'), {filename: path, dev: true});
      return {contents: js.code, loader: 'js'};
    });
    onLoad({filter: /solid\.jsx$/}, async ({path}) => {
      const {code} = await babel.transformAsync(await readFile(path, 'utf8'), {
        presets: [solid],
        filename: path,
        configFile: false,
        babelrc: false,
      });
      return {contents: code, loader: 'js'};
    });
  },
};

/** One script of an app of `apps`, built for development, so that its framework warns; it sets `window.start`. */
export async function buildApp(file, {jsx = 'react', mode = 'development'} = {}) {
  const {outputFiles} = await build({
    stdin: {contents: `export {start} from './${file}'`, resolveDir: APPS},
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'app',
    jsx: 'automatic',
    jsxImportSource: jsx,
    conditions: [mode, 'browser'],
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [compilers],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
