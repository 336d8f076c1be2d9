import {toJsonSchema} from '@valibot/to-json-schema';
import {build} from 'esbuild';

const SOURCE = 'src/document/schema.ts';

/** The valibot schema that the parser reads by, as a live value. */
async function liveSchema() {
  const {outputFiles} = await build({
    entryPoints: [SOURCE],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  const module = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`;
  return (await import(module)).documentSchema;
}

/** What an author writes, not what the parser makes of it; checks that only code can do are left to the parser. */
const TRANSLATABLE = {errorMode: 'ignore', typeMode: 'input'};

/** A localised text is one definition for each length, since it stands in some twenty places. */
function localizedText(schema, definitions) {
  const text = toJsonSchema(schema.text, TRANSLATABLE);
  const tag = toJsonSchema(schema.tag, TRANSLATABLE);
  delete text.$schema;
  const name = `localizedText${text.maxLength}`;
  definitions[name] = {
    description: schema.message,
    anyOf: [
      text,
      {
        type: 'object',
        propertyNames: {pattern: tag.pattern},
        additionalProperties: text,
        minProperties: 1,
      },
    ],
  };
  return {$ref: `#/$defs/${name}`};
}

/** The published JSON Schema (draft 2020-12) of an explainer document. */
export async function documentJsonSchema() {
  const definitions = {};
  const schema = toJsonSchema(await liveSchema(), {
    ...TRANSLATABLE,
    target: 'draft-2020-12',
    overrideSchema: ({valibotSchema, jsonSchema}) => {
      if (valibotSchema.type === 'localized') return localizedText(valibotSchema, definitions);
      const {message} = valibotSchema;
      return typeof message === 'string' ? {...jsonSchema, description: message} : undefined;
    },
  });
  const {$schema = 'https://json-schema.org/draft/2020-12/schema'} = schema;
  return {
    $schema,
    title: 'Explainer document',
    ...schema,
    $defs: {...schema.$defs, ...definitions},
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
