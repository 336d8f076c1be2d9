import {foldId} from '../document/fold-id.js';
import type {Target} from './model.js';

/** The id of a pair of countries, the same in whichever order they are given: `JP-PH`. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}

/**
 * What an id means: a country, else a relation, else a place, else a pair of countries in either order. Compared without case and
 * with any dash; the target spells ids as the lists do. An unknown id or a country paired with itself gives null.
 */
export function findTarget(
  id: string,
  countryIds: readonly string[],
  relationIds: readonly string[],
  placeIds: readonly string[],
): Target | null {
  const wanted = foldId(id);
  const among = (ids: readonly string[], folded: string) =>
    ids.find((known) => foldId(known) === folded);

  const country = among(countryIds, wanted);
  if (country !== undefined) return {type: 'country', id: country};
  const relation = among(relationIds, wanted);
  if (relation !== undefined) return {type: 'relation', id: relation};

  const place = among(placeIds, wanted);
  if (place !== undefined) return {type: 'place', id: place};

  for (const one of countryIds) {
    const start = `${foldId(one)}-`;
    if (!wanted.startsWith(start)) continue;
    const other = among(countryIds, wanted.slice(start.length));
    if (other === undefined || other === one) continue;
    return {
      type: 'pair',
      id: pairKey(one, other),
      between: one < other ? [one, other] : [other, one],
    };
  }
  return null;
}
