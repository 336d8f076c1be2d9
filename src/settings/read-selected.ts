import type {ExplainerDocument} from '../document/types.js';
import {findTarget, pairKey} from '../model/find-target.js';
import {cleanValue} from './clean-value.js';
import {listed} from './read-words.js';
import type {Refuse} from './refuse.js';

/** The id of the document's country, relation or pair that a value names; null for nothing or for an unknown one. */
export function readSelected(
  value: unknown,
  {countries, relations}: ExplainerDocument,
  refuse: Refuse,
): string | null {
  const countryIds = countries.map(({id}) => id);
  const relationIds = relations.map(({id}) => id);
  const id = cleanValue(value);
  const target = findTarget(id, countryIds, relationIds);
  if (target) return target.id;
  const [one = '', other = ''] = countryIds;
  const ids = listed([...countryIds, ...relationIds]);
  if (id) refuse('selected', value, `${ids}, or a pair such as ${pairKey(one, other)}`);
  return null;
}
