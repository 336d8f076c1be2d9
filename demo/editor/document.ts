/** What the editor takes from the widget's own source: it reads a document by the same schema and in the same words. */
export {parseDocument} from '../../src/document/parse-document.js';
export {documentSchema} from '../../src/document/schema.js';
export type {SchemaNode} from '../../src/document/schema-node.js';
export {RELATION_KINDS, type RelationKind} from '../../src/document/kinds.js';
export type {PartialDay} from '../../src/document/types.js';
export {isPartialDay} from '../../src/document/partial-day.js';
export type {Problem} from '../../src/document/problem.js';
