/** Keys that only editors need: which texts are attested in a source and which await a native reader. */
const EDITORIAL_KEYS = new Set(['attested']);

/** The same value without the keys that no reader sees. */
export function withoutEditorialKeys(value) {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => (EDITORIAL_KEYS.has(key) ? undefined : inner)),
  );
}

/** Rollup plugin: a JSON import becomes a compact default export; editorial keys stay behind. */
export function inlineDocument() {
  return {
    name: 'inline-document',
    transform(code, id) {
      if (!id.endsWith('.json')) return null;
      return {
        code: `export default ${JSON.stringify(withoutEditorialKeys(JSON.parse(code)))};`,
        map: {mappings: ''},
      };
    },
  };
}
