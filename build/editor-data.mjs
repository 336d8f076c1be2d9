import {writeFileSync} from 'node:fs';
import {eventRows, tokenRows} from './public-surface.mjs';

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

/** Each attribute with the words of its property; a row without a property of its name stops the build. */
const attributesOf = ({members}, rows) =>
  Object.entries(rows).map(([fieldName, {attribute}]) => {
    const member = members.find(({name}) => name === fieldName);
    if (!member?.description) throw new Error(`The attribute ${attribute} has no documented property ${fieldName}.`);
    const {description, type} = member;
    return {name: attribute, fieldName, description, type};
  });

/**
 * Manifest plugin: writes what editors and JSX compilers read, from the same manifest. `rows` are the attributes by the
 * names of their properties, as in src/settings/attributes.ts.
 */
export function editorData(rows) {
  return {
    name: 'editor-data',
    packageLinkPhase({customElementsManifest}) {
      const element = customElementsManifest.modules
        .flatMap(({declarations = []}) => declarations)
        .find(({customElement}) => customElement);
      if (!element) throw new Error('The manifest holds no custom element.');
      element.tagName ??= TAG;
      // Private members and those marked internal are nobody's business outside.
      const isPublic = ({name, privacy, description}) =>
        privacy !== 'private' && !name.startsWith('#') && description;
      element.members = element.members.filter(isPublic);
      element.attributes = attributesOf(element, rows);
      element.events = eventRows().map(({name, description}) => ({name, description, type: {text: `RraEvent<'${name}'>`}}));
      element.cssProperties = tokenRows();
      writeFileSync('dist/html-data.json', `${JSON.stringify(htmlData(element), null, 2)}\n`);
      writeFileSync('dist/jsx.d.ts', jsxTypes(element));
      writeFileSync('dist/react.d.ts', REACT_TYPES);
    },
  };
}
