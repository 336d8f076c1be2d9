import {writeFileSync} from 'node:fs';

const TAG = 'rra-explainer';

/** Words that a doc comment names as allowed values: "`auto`, `light` or `dark`". */
const valuesIn = (description = '') =>
  [...description.matchAll(/`([a-z-]+)`/g)].map(([, name]) => ({name}));

const htmlData = ({description, summary, attributes = []}) => ({
  version: 1.1,
  tags: [
    {
      name: TAG,
      description: summary ?? description,
      attributes: attributes.map(({name, description: text}) => ({
        name,
        description: text,
        values: valuesIn(text),
      })),
    },
  ],
});

const jsxTypes = ({
  attributes = [],
}) => `/** Types for JSX with a global JSX namespace: import type {} from 'rra-explainer/jsx'. */
export interface RraExplainerAttributes {
${attributes.map(({name, description}) => `  /** ${description ?? name} */\n  '${name}'?: string | number;`).join('\n')}
  lang?: string;
  class?: string;
  className?: string;
  id?: string;
  slot?: string;
  style?: unknown;
  children?: unknown;
  key?: string | number | null;
  ref?: unknown;
  document?: unknown;
  [handler: \`on\${string}\`]: unknown;
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      '${TAG}': RraExplainerAttributes;
    }
  }
}
`;

const REACT_TYPES = `/** Types for React: import type {} from 'rra-explainer/react'. */
import type {RraExplainerAttributes} from './jsx.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${TAG}': RraExplainerAttributes;
    }
  }
}
`;

/** Manifest plugin: writes what editors and JSX compilers read, from the same manifest. */
export function editorData() {
  return {
    name: 'editor-data',
    packageLinkPhase({customElementsManifest}) {
      const element = customElementsManifest.modules
        .flatMap(({declarations = []}) => declarations)
        .find(({customElement}) => customElement);
      if (!element) throw new Error('The manifest holds no custom element.');
      element.tagName ??= TAG;
      // Private members and those marked internal are nobody's business outside. Of an internal property the analyzer
      // leaves the entry in `static properties`, without the words that every public one has.
      const isPublic = ({name, privacy, description}) =>
        privacy !== 'private' && !name.startsWith('#') && description;
      element.members = element.members.filter(isPublic);
      element.attributes = element.attributes.filter(isPublic);
      writeFileSync('dist/html-data.json', `${JSON.stringify(htmlData(element), null, 2)}\n`);
      writeFileSync('dist/jsx.d.ts', jsxTypes(element));
      writeFileSync('dist/react.d.ts', REACT_TYPES);
    },
  };
}
