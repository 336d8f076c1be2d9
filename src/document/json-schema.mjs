// Makes the published JSON Schema out of schema.ts. The build calls `explainerDocumentSchema`; run by itself, this
// writes the file whose name it is given, or prints.

import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import {build} from 'esbuild';

/** What checks say beyond types; JSON Schema has no word for them, so readers of the file get a sentence. */
const describe = ({message, jsonSchema}) =>
  message && !jsonSchema.enum
    ? {description: `${message[0].toUpperCase()}${message.slice(1)}.`}
    : {};

/** The JSON Schema of an explainer document, as an object. */
export async function explainerDocumentSchema() {
  const {documentSchema} = await importTypeScript(new URL('./schema.ts', import.meta.url));
  const convert = (schema) =>
    toJsonSchema(schema, {
      // The newest that editors support throughout.
      target: 'draft-07',
      typeMode: 'input',
      // Real days, links and fitted numbers are checked by code; the schema says the rest.
      errorMode: 'ignore',
      overrideSchema: ({valibotSchema, jsonSchema}) => {
        const described = {
          ...jsonSchema,
          ...describe({message: valibotSchema.message, jsonSchema}),
        };
        if (valibotSchema.type !== 'localized') return described;
        const text = inner(valibotSchema.text);
        const {pattern} = inner(valibotSchema.tag);
        return {
          description: described.description,
          anyOf: [text, {type: 'object', minProperties: 1, patternProperties: {[pattern]: text}}],
        };
      },
    });
  /** A part of the schema needs no `$schema` of its own. */
  const inner = (schema) => ({...convert(schema), $schema: undefined});
  const {$schema, ...rest} = convert(documentSchema);
  return {$schema, title: 'Explainer document', ...rest};
}

/** Node cannot read TypeScript yet, so the module is bundled in memory first. */
async function importTypeScript(url) {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(url)],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = `${JSON.stringify(await explainerDocumentSchema(), null, 2)}\n`;
  const [, , file] = process.argv;
  if (file) await writeFile(file, text);
  else process.stdout.write(text);
}
