import {readFile} from 'node:fs/promises';
import builtIn from '../src/document/japan-philippines.json' with {type: 'json'};
import {describeProblem} from '../src/document/describe-problem.js';
import {loadDocument} from '../src/document/load-document.js';
import {parseDocument} from '../src/document/parse-document.js';
import type {ExplainerDocument} from '../src/document/types.js';
import type {Options} from './read-options.js';

/** The story to draw, and what was wrong on the way to it. */
export interface Story {
  /** Null where there is none to draw: nobody gets another story than the one asked for. */
  readonly document: ExplainerDocument | null;
  /** The document as it was given, to be written into the tag; null where the tag names it or needs none. */
  readonly own: unknown;
  readonly problems: readonly string[];
}

/** The story of `--document`, else of `--src`, else the built-in one. Never throws. */
export async function findStory({document: path, raw}: Options): Promise<Story> {
  const src = typeof raw.src === 'string' ? raw.src : null;
  if (path === null && src === null) return {document: builtIn as unknown as ExplainerDocument, own: null, problems: []};
  try {
    const value = path === null ? await fetched(src!) : parsed(path, await readFile(path, 'utf8'));
    const {document, problems} = parseDocument(value);
    const told = problems.map((problem) => describeProblem(problem));
    if (!document) told.push(`${path ?? src} holds nothing that can be drawn.`);
    return {document, own: src === null ? value : null, problems: told};
  } catch (error) {
    return {document: null, own: null, problems: [sentenceOf(error, path)]};
  }
}

/** A page's path cannot be looked up here: the command does not know where the site lies. */
function fetched(src: string): Promise<unknown> {
  if (!src.startsWith('https:')) throw new Error(`src="${src}" is looked up by the page. Name its file here too: --document FILE.`);
  return loadDocument(src, new AbortController().signal);
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(`${path} is not JSON.`);
  }
}

function sentenceOf(error: unknown, path: string | null): string {
  const {code, message} = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no file ${path}.`;
  return code && path ? `${path} cannot be read: ${message}.` : message;
}
