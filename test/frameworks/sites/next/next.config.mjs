import {fileURLToPath} from 'node:url';

/** Plain files, so that one small server serves every site; the packages stand two folders up. */
export default {
  output: 'export',
  turbopack: {root: fileURLToPath(new URL('../..', import.meta.url))},
};
