import type {ExplainerDocument} from '../document/types.js';
import type {Problem} from '../model/problem.js';
import {readWords} from './read-words.js';

/** The ids of the document's countries that a value lists; null, which draws all, where it lists none of them. */
export function readCountries(
  value: unknown,
  document: ExplainerDocument,
  problems: Problem[],
): ReadonlySet<string> | null {
  const ids = readWords(
    'countries',
    value,
    document.countries.map(({id}) => id),
    [],
    problems,
  );
  return ids.size > 0 ? ids : null;
}
