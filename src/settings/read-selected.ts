import type {ExplainerDocument} from '../document/types.js';
import {findTarget} from '../model/find-target.js';
import {cleanValue} from './clean-value.js';
import {listed} from './read-words.js';
import type {Refuse} from './refuse.js';

/**
 * The id of the country of the picture (`countryIds`), the document's relation or place, or the pair of those countries that a
 * value names; null for nothing or for any other.
 */
export function readSelected(
  value: unknown,
  countryIds: readonly string[],
  {relations, places}: ExplainerDocument,
  refuse: Refuse,
): string | null {
  const id = cleanValue(value);
  if (!id) return null;
  const relationIds = relations.map((relation) => relation.id);
  const placeIds = places.map((place) => place.id);
  const target = findTarget(id, countryIds, relationIds, placeIds);
  if (target) return target.id;
  const ids = listed([...countryIds, ...relationIds, ...placeIds]);
  refuse('selected', value, `${ids}, or a pair such as ${countryIds.slice(0, 2).join('-')}`);
  return null;
}
