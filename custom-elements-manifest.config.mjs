import {editorData} from './build/editor-data.mjs';

export default {
  globs: ['src/index.ts', 'src/rra-explainer.ts', 'src/events.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [editorData()],
};
