import {build} from 'esbuild';

/** Packages of many small files that share no state with Lit; as one file each they load in one request. */
const PACKAGES = ['d3-force', 'd3-polygon', 'd3-dsv', 'axe-core'];
const PREFIX = '/__prebundled/';

/** Test runner plugin: serves some packages as one file, since those of d3 are dozens. */
export function prebundlePlugin(rootDir) {
  const bundles = new Map();
  const bundle = (name) => {
    if (!bundles.has(name)) {
      const contents = `export * from '${name}'; import * as all from '${name}'; export default all.default ?? all;`;
      const stdin = {contents, resolveDir: rootDir};
      bundles.set(
        name,
        build({stdin, bundle: true, write: false, format: 'esm', logLevel: 'silent'}).then(
          ({outputFiles}) => outputFiles[0].text,
        ),
      );
    }
    return bundles.get(name);
  };
  return {
    name: 'prebundle',
    resolveImport: ({source}) => (PACKAGES.includes(source) ? `${PREFIX}${source}.js` : undefined),
    async serve({path}) {
      if (!path.startsWith(PREFIX)) return undefined;
      return {body: await bundle(path.slice(PREFIX.length, -'.js'.length)), type: 'js'};
    },
  };
}
