import {asLanguageTables} from './language-tables.mjs';

/** What only editors need: which texts are attested, and the place on the globe where `at` says the one in the picture. */
const isEditorial = (key, owner) => key === 'attested' || (key === 'place' && 'at' in owner);

/** The lists whose ids never leave the document: nothing outside names a fact, an event or a source. */
const PRIVATE_LISTS = ['facts', 'events', 'sources', 'corrections'];

/** The same value without the keys that no reader sees. */
export function withoutEditorialKeys(value) {
  return JSON.parse(
    // Not an arrow function: `this` is the object that has the key.
    JSON.stringify(value, function (key, inner) {
      return isEditorial(key, this) ? undefined : inner;
    }),
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
