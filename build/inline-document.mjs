import {languageTags} from './language-list.mjs';
import {asLanguageTables} from './language-tables.mjs';
import {liveCode} from './live-code.mjs';

const {describeProblem, parseDocument} = await liveCode(
  "export {describeProblem} from './src/document/describe-problem.js';",
  "export {parseDocument} from './src/document/parse-document.js';",
);

/** The document that the parser makes of a story; throws where it would leave anything out. */
export function readStory(json) {
  const {document, problems} = parseDocument(JSON.parse(json));
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'));
  return document;
}

/**
 * Rollup plugin: the story becomes a compact default export. It is read, linked and checked here, once, and not by each
 * reader; what only editors need stays behind, as in any document that is read. It has the languages of `tags`.
 */
export function inlineDocument(tags = languageTags()) {
  return {
    name: 'inline-document',
    transform(code, id) {
      if (!id.endsWith('.json')) return null;
      return {code: `export default ${asLanguageTables(readStory(code), tags)};`, map: {mappings: ''}};
    },
  };
}
