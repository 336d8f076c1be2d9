import {build} from 'esbuild';
import {editorData} from './build/editor-data.mjs';

/** The attributes, which the analyzer cannot read from the class: it takes them from the code's own table. */
async function attributes() {
  const contents = "export {ATTRIBUTES} from './src/settings/attributes.js';";
  const stdin = {contents, resolveDir: import.meta.dirname, loader: 'ts'};
  const {outputFiles} = await build({stdin, bundle: true, write: false, format: 'esm'});
  const source = Buffer.from(outputFiles[0].text).toString('base64');
  return (await import(`data:text/javascript;base64,${source}`)).ATTRIBUTES;
}

export default {
  globs: ['src/index.ts', 'src/rra-explainer.ts', 'src/events.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [editorData(await attributes())],
};
