import {readFileSync} from 'node:fs';

const NAME = 'rra-explainer-manifest';

/** Rollup plugin: the attributes of the manifest that `cem analyze` has just written, as a module of their own. */
export const manifestModule = () => ({
  name: 'manifest-module',
  resolveId: (id) => (id === NAME ? id : null),
  load(id) {
    if (id !== NAME) return null;
    const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    const attributes = modules
      .flatMap(({declarations = []}) => declarations)
      .flatMap(({attributes: listed = []}) => listed);
    if (attributes.length === 0) throw new Error('The manifest holds no attributes.');
    return `export const attributes = ${JSON.stringify(attributes)};`;
  },
});
