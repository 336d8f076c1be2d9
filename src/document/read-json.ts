import {DocumentError} from './document-error.js';
import {inShort} from './problem-list.js';

/**
 * The object that a JSON text holds, not yet checked. `from` names the text in messages. Throws a `DocumentError`:
 * `not-json`, or `not-a-document` for JSON that is no object.
 */
export function readJson(text: string, from: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const came = text.trim() ? inShort(text) : 'nothing';
    throw new DocumentError('not-json', `${from} gave "${came}". Allowed: JSON in UTF-8.`);
  }
  if (typeof value === 'object' && value && !Array.isArray(value)) return value;
  throw new DocumentError(
    'not-a-document',
    `${from} gave "${inShort(text)}". Allowed: a JSON object.`,
  );
}
