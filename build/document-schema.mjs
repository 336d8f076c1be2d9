import {liveCode} from './live-code.mjs';

/** What the parser takes for granted of a part, in the keywords of JSON Schema. */
function impliedBy({prefixItems, propertyNames}) {
  if (prefixItems) return {minItems: prefixItems.length};
  return propertyNames ? {minProperties: 1} : {};
}

/** The published JSON Schema (draft 2020-12) of an explainer document; checks that only code can do are left out. */
export async function documentJsonSchema() {
  const definitions = {};
  const plain = (part) =>
    JSON.parse(
      JSON.stringify(part, (_key, node) => {
        if (typeof node !== 'object' || Array.isArray(node)) return node;
        if (!node.anyOf || node === part) return {...node, ...impliedBy(node)};
        // A localised text is one definition for each length, since it stands in some twenty places.
        const name = `localizedText${node.anyOf[0].maxLength}`;
        definitions[name] ??= plain(node);
        return {$ref: `#/$defs/${name}`};
      }),
    );
  const {documentSchema: live} = await liveCode("export {documentSchema} from './src/document/schema.js';");
  const schema = plain(live);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Explainer document',
    ...schema,
    $defs: definitions,
  };
}

/** Rollup plugin: writes the JSON Schema beside the scripts. */
export function documentSchema() {
  return {
    name: 'document-schema',
    async generateBundle() {
      const source = `${JSON.stringify(await documentJsonSchema(), null, 2)}\n`;
      this.emitFile({type: 'asset', fileName: 'explainer-document.schema.json', source});
    },
  };
}
