import type {Problem} from '../model/problem.js';
import {cleanText, cleanValue} from './clean-value.js';
import {refuse} from './refuse.js';

/** The author's description of the diagram; empty, for the generated one, where there is none. */
export function readAlt(value: unknown, problems: Problem[]): string {
  const text = cleanText(value);
  if (text === '' && cleanValue(value) !== '') problems.push(refuse('alt', value, 'a text'));
  return text;
}

/** The address of a document, as written; null, for the built-in one, where there is none. The loader checks it. */
export function readSrc(value: unknown, problems: Problem[]): string | null {
  const address = cleanValue(value);
  if (address === '') return null;
  if (cleanText(address) !== '') return address;
  problems.push(
    refuse(
      'src',
      value,
      'the https: address of an explainer document',
      'The built-in document is used.',
    ),
  );
  return null;
}
