import type {ExplainerDocument} from '../document/types.js';
import {findTarget, pairKey} from '../model/find-target.js';
import type {Problem} from '../model/problem.js';
import {cleanValue} from './clean-value.js';
import {listed} from './read-words.js';
import {refuse} from './refuse.js';

/** The id of the document's country, relation or pair that a value names; null for nothing or for an unknown one. */
export function readSelected(
  value: unknown,
  document: ExplainerDocument,
  problems: Problem[],
): string | null {
  const id = cleanValue(value);
  if (id === '') return null;
  const countryIds = document.countries.map((country) => country.id);
  const relationIds = document.relations.map((relation) => relation.id);
  const target = findTarget(id, countryIds, relationIds);
  if (target) return target.id;
  const [one, other] = countryIds;
  const pair = one && other ? `; or a pair such as ${pairKey(one, other)}` : '';
  const allowed = listed([...countryIds, ...relationIds]) + pair;
  problems.push(refuse('selected', value, allowed, 'Nothing is selected.'));
  return null;
}
