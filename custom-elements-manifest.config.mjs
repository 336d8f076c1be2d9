import {editorData} from './build/editor-data.mjs';
import {liveCode} from './build/live-code.mjs';

// The attributes, which the analyzer cannot read from the class: it takes them from the code's own table.
const {ATTRIBUTES} = await liveCode("export {ATTRIBUTES} from './src/settings/attributes.js';");

export default {
  globs: ['src/index.ts', 'src/rra-explainer.ts', 'src/events.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [editorData(ATTRIBUTES)],
};
