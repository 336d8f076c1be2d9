import {asLanguageTables} from './language-tables.mjs';

/** What only editors need: which texts are attested. */
const isEditorial = (key) => key === 'attested';

/** The same value without the keys that no reader sees. */
export function withoutEditorialKeys(value) {
  return JSON.parse(JSON.stringify(value, (key, inner) => (isEditorial(key) ? undefined : inner)));
}

/** Rollup plugin: the story becomes a compact default export; what only editors need stays behind. */
export function inlineDocument() {
  return {
    name: 'inline-document',
    transform(code, id) {
      if (!id.endsWith('.json')) return null;
      const story = withoutEditorialKeys(JSON.parse(code));
      return {code: `export default ${asLanguageTables(story)};`, map: {mappings: ''}};
    },
  };
}
