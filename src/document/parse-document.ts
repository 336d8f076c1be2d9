import type {Problem} from './problem.js';
import {foldKey} from './fold-key.js';
import {keeper, leftOut, NOT_USED} from './keep-valid.js';
import {linkDocument, type ValidParts} from './link-document.js';
import {problemList, type Report} from './problem-list.js';
import {documentSchema} from './schema.js';
import type {ExplainerDocument} from './types.js';

/** What reading a document gave. */
export interface ParsedDocument {
  /** What is valid of it; `null` where that is not enough to draw. */
  readonly document: ExplainerDocument | null;
  /** What was wrong, at most the first 50 problems. */
  readonly problems: readonly Problem[];
}

/**
 * Reads an explainer document out of any value, such as parsed JSON from a stranger, and keeps what is valid of it.
 * Never throws and never changes the input. Texts are plain text, links are `https:`, days exist, numbers are finite
 * and every reference leads somewhere. Where there is no `subject`, it is the first relation; no `title`, the name of
 * the subject. No `asOf` stands for none: nobody says that the document was checked.
 */
export function parseDocument(input: unknown): ParsedDocument {
  const {report, problems} = problemList();
  return {document: read(input, report), problems};
}

function read(input: unknown, report: Report): ExplainerDocument | null {
  const paths = new Map<unknown, string>();
  const valid = keeper(report, paths)(documentSchema, input, '', NOT_USED) as
    ValidParts | undefined;
  const linked = valid && linkDocument(valid, paths, report);
  if (!linked) return null;

  const {relations, subject} = linked;
  const named = relations.find(({id}) => subject && foldKey(id) === foldKey(subject));
  if (subject && !named) report('subject', subject, 'the id of a relation', leftOut('subject'));
  const main = named ?? relations[0]!;
  return {...linked, subject: main.id, title: linked.title ?? main.name};
}
