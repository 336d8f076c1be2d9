import {asLanguageTables} from './language-tables.mjs';

/** What only editors need: which texts are attested. */
const isEditorial = (key) => key === 'attested';

/** The lists whose ids never leave the document: nothing outside names a fact, an event or a source. */
const PRIVATE_LISTS = ['facts', 'events', 'sources', 'corrections'];

/** The same value without the keys that no reader sees. */
export function withoutEditorialKeys(value) {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => (isEditorial(key) ? undefined : inner)),
  );
}

/** The same document with the ids of facts, events, sources and corrections as short as can be. */
export function withShortIds(story) {
  const shortOf = new Map();
  const shorten = (id) => {
    if (!shortOf.has(id)) shortOf.set(id, shortOf.size.toString(36));
    return shortOf.get(id);
  };
  return JSON.parse(
    JSON.stringify(story, (key, inner) => {
      if (!PRIVATE_LISTS.includes(key) || !Array.isArray(inner)) return inner;
      return inner.map((one) =>
        typeof one === 'string' ? shorten(one) : {...one, id: shorten(one.id)},
      );
    }),
  );
}

/** Rollup plugin: the story becomes a compact default export; what only editors need stays behind. */
export function inlineDocument() {
  return {
    name: 'inline-document',
    transform(code, id) {
      if (!id.endsWith('.json')) return null;
      const story = withShortIds(withoutEditorialKeys(JSON.parse(code)));
      return {code: `export default ${asLanguageTables(story)};`, map: {mappings: ''}};
    },
  };
}
