import {build} from 'esbuild';

/** The exports of modules of `src`, as live values: `lines` are export statements with paths from the root. */
export async function liveCode(...lines) {
  const stdin = {contents: lines.join('\n'), resolveDir: `${import.meta.dirname}/..`, loader: 'ts'};
  const {outputFiles} = await build({stdin, bundle: true, write: false, format: 'esm'});
  const source = Buffer.from(outputFiles[0].text).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}
