/** The built-in story as Node draws it, with the code of `src` and no browser: what a site generator would do. */
import {writeFile, mkdir} from 'node:fs/promises';
import {build} from 'esbuild';

const ENTRY = `
  import {render} from '@lit-labs/ssr';
  import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
  import document from './src/document/japan-philippines.json' with {type: 'json'};
  import {explainerView} from './src/views/explainer-view.js';
  import {composeScene} from './src/scene/compose-scene.js';
  import {INITIAL_READER_STATE} from './src/scene/scene.js';
  import {readSettings} from './src/settings/read-settings.js';

  export const draw = ({attributes, ...rest}) => {
    const {settings} = readSettings(attributes, document);
    const reader = INITIAL_READER_STATE;
    return collectResult(render(explainerView({...composeScene({document, settings, reader, ...rest}), actions: {}})));
  };`;

let drawing;

/** Bundled once a run; Lit stays outside, so that its build for Node is the one that draws. */
async function load(rootDir) {
  const file = `${rootDir}/node_modules/.cache/rra-explainer/draw.mjs`;
  await mkdir(new URL('.', `file://${file}`), {recursive: true});
  const {outputFiles} = await build({
    stdin: {contents: ENTRY, resolveDir: rootDir, loader: 'ts'},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    external: ['lit', 'lit/*', '@lit-labs/ssr', '@lit-labs/ssr/*'],
  });
  await writeFile(file, outputFiles[0].text);
  return import(`file://${file}`);
}

/** Test-runner plugin: the command `rra:draw-in-node` answers with the markup. */
export function renderInNode(rootDir) {
  return {
    name: 'render-in-node',
    async executeCommand({command, payload}) {
      if (command !== 'rra:draw-in-node') return undefined;
      drawing ??= load(rootDir);
      return (await drawing).draw(payload);
    },
  };
}
