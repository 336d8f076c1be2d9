import type {Problem} from '../model/problem.js';
import {foldKey} from './fold-key.js';
import {keeper} from './keep-valid.js';
import {linkDocument, type DocumentLists} from './link-document.js';
import {isList, isObject, ownValue} from './own-value.js';
import {problemList, type Report} from './problem-list.js';
import {documentSchema} from './schema.js';
import type {ExplainerDocument, PartialDay} from './types.js';

/** What reading a document gave. */
export interface ParsedDocument {
  /** What is valid of it; `null` where that is not enough to draw. */
  readonly document: ExplainerDocument | null;
  /** What was wrong, at most 50 problems and the number of the rest. */
  readonly problems: readonly Problem[];
}

const NOT_USED = 'The document is not used.';

/** What stands in for a required field that is missing or wrong. */
const EFFECTS: Readonly<Record<string, string>> = {
  title: 'The name of the subject stands in.',
  asOf: 'The newest day of the sources and events stands in.',
  subject: 'The first relation stands in.',
};

/**
 * Reads an explainer document out of any value, such as parsed JSON from a stranger, and keeps what is valid of it.
 * Never throws and never changes the input. Texts are plain text, links are `https:`, days exist, numbers are finite
 * and every reference leads somewhere.
 */
export function parseDocument(input: unknown): ParsedDocument {
  const {report, finish} = problemList();
  return {document: read(input, report), problems: finish()};
}

function read(input: unknown, report: Report): ExplainerDocument | null {
  const refuse = (where: string, value: unknown, allowed: string) => {
    report(where, value, allowed, NOT_USED);
    return null;
  };
  if (!isObject(input) || isList(input)) return refuse('document', input, documentSchema.message);

  const paths = new Map<unknown, string>();
  const keep = keeper(report, paths);
  const kept: Partial<Record<string, unknown>> = {};
  for (const [key, entry] of Object.entries(documentSchema.entries)) {
    const value = keep(entry, ownValue(input, key), key, EFFECTS[key] ?? NOT_USED);
    if (value !== undefined) kept[key] = value;
    else if (entry.type !== 'optional' && !EFFECTS[key]) return null;
  }

  const valid = kept as DocumentLists &
    Pick<ExplainerDocument, 'subtitle' | 'credit'> &
    Partial<ExplainerDocument>;
  if (valid.countries.length === 0)
    return refuse('countries', 'none that is valid', 'at least one country');
  const lists = linkDocument(valid, paths, report);
  const [first] = lists.relations;
  if (!first) return refuse('relations', 'none that is valid', 'at least one relation');

  const {subject} = valid;
  const main = lists.relations.find(
    ({id}) => subject !== undefined && foldKey(id) === foldKey(subject),
  );
  if (subject !== undefined && !main)
    report('subject', subject, 'the id of a relation', EFFECTS.subject!);
  const {id, name} = main ?? first;
  return {
    ...valid,
    ...lists,
    schemaVersion: 1,
    asOf: valid.asOf ?? newestDay([...lists.sources, ...lists.events]),
    title: valid.title ?? name,
    subject: id,
  };
}

/** The newest day that the document itself shows somebody has seen; 1970 where it shows none, so that it reads as stale. */
function newestDay(entries: readonly {readonly date?: PartialDay}[]): PartialDay {
  return entries.reduce((newest, {date = ''}) => (date > newest ? date : newest), '1970');
}
