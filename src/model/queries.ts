import {kindOf} from '../document/kinds.js';
import type {Place} from '../document/types.js';
import {findTarget} from './find-target.js';
import type {Model, ShownRelation, Target} from './model.js';

export {pairKey} from './find-target.js';

/** The shown relations of a country, in the model's order. */
export function relationsOf(model: Model, countryId: string): readonly ShownRelation[] {
  return model.shown.filter(({members}) => members.includes(countryId));
}

/** The shown ties (no groupings) between two countries: the strokes of their bundle. */
export function relationsOfPair(
  model: Model,
  [one, other]: readonly [string, string],
): readonly ShownRelation[] {
  return relationsOf(model, one).filter(
    (shown) => !kindOf(shown).isGrouping && shown.members.includes(other),
  );
}

/** A relation as it stands on the day, also when its kind is off; the subject even before it exists. */
export function relationById(model: Model, id: string): ShownRelation | null {
  return [...model.all, model.subject].find((relation) => relation.id === id) ?? null;
}

/** A place that can be told of on the day. */
export function placeById(model: Model, id: string): Place | null {
  return model.places.find((place) => place.id === id) ?? null;
}

/**
 * What an id selects: a country of the picture, else a relation or a place that can be told of on the day, else a pair
 * of countries of the picture. Compared without case; null where there is no such thing in this model.
 */
export function targetOf(model: Model, id: string): Target | null {
  const relationIds = [...model.all, model.subject].map((relation) => relation.id);
  return findTarget(
    id,
    model.countries.map((country) => country.id),
    relationIds,
    model.places.map((place) => place.id),
  );
}

/** What stays bright while the rest dims. */
export interface Lit {
  readonly countries: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/**
 * What a target lights. A country: itself, its shown relations and their members. A relation: itself and its members.
 * A pair: both and the ties between them. A place: the relations and countries that it belongs to. A list of ids (`about`
 * of a fact or an event): all that each of them lights; ids that mean nothing in this model light nothing. `isExact`: of
 * countries only themselves, and the subject where they are all its members.
 */
export function litBy(model: Model, target: Target | readonly string[] | null, isExact = false): Lit {
  const countries = new Set<string>();
  const relations = new Set<string>();
  const light = (relation: ShownRelation) => {
    relations.add(relation.id);
    relation.members.forEach((id) => countries.add(id));
  };
  const lightTarget = (one: Target | null) => {
    if (one?.type === 'country') {
      countries.add(one.id);
      if (!isExact) relationsOf(model, one.id).forEach(light);
    } else if (one?.type === 'relation') {
      const relation = relationById(model, one.id);
      if (relation) light(relation);
    } else if (one?.type === 'place') {
      placeById(model, one.id)?.about?.forEach((id) => lightTarget(targetOf(model, id)));
    } else if (one) {
      one.between.forEach((id) => countries.add(id));
      relationsOfPair(model, one.between).forEach(light);
    }
  };
  if (isList(target)) target.forEach((id) => lightTarget(targetOf(model, id)));
  else lightTarget(target);
  const {subject} = model;
  if (isExact && isList(target) && subject.stage !== 'not-yet' && subject.members.every((id) => target.includes(id))) light(subject);
  return {countries, relations};
}

function isList(target: Target | readonly string[] | null): target is readonly string[] {
  return Array.isArray(target);
}
