// Our own types for frameworks: of the kept generators, read in 2026, the one for Vue writes a key twice where a property has
// an attribute of another name, the one for Svelte imports files of the sources, and the one for JSX wrote nothing.

/** What an attribute takes in a template: `heading-level` may be a number, lists and free text are any text. */
function valueOf({type: {text}}) {
  const numbers = /^'\d'/.test(text) ? ` | ${text.replaceAll("'", '')}` : '';
  // A union with `string` in it would lose its words for whoever completes them.
  return text.replace(/\| string$/, '| (string & {})') + numbers;
}

/** The attributes as one interface, and the tag in a global JSX. */
export const jsxTypes = ({attributes}) => `/** Types for JSX with a global JSX namespace: import type {} from 'rra-explainer/jsx'. */
export interface RraExplainerAttributes {
${attributes.map((one) => `  /** ${one.description} */\n  '${one.name}'?: ${valueOf(one)} | null;`).join('\n')}
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
      'rra-explainer': RraExplainerAttributes;
    }
  }
}
`;

const head = (name, framework, imports) =>
  `/** Types for ${name}: import type {} from 'rra-explainer/${framework}'. */\nimport type {RraExplainerAttributes} from './jsx.js';\n${imports}\n`;

/** The tag in the templates of each framework, by the name of the package's entry. */
export const frameworkTypes = (tag) => ({
  react: `${head('React', 'react', '')}declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': RraExplainerAttributes;
    }
  }
}
`,
  vue: `${head('Vue', 'vue', "import type {DefineComponent} from 'vue';\n")}declare module 'vue' {
  interface GlobalComponents {
    '${tag}': DefineComponent<RraExplainerAttributes>;
  }
}
`,
  svelte: `${head('Svelte', 'svelte', "import type {HTMLAttributes} from 'svelte/elements';\nimport type {RraExplainerElement} from './types/index.js';\n")}declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tag}': Omit<HTMLAttributes<RraExplainerElement>, keyof RraExplainerAttributes> & RraExplainerAttributes;
  }
}
`,
});
