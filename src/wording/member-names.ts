import type {Relation} from '../document/types.js';
import type {Words} from '../i18n/words.js';
import type {Model, ShownRelation} from '../model/model.js';

/** The names of countries by id; ids that the model does not show are left out. */
export function countryNames(ids: Iterable<string>, model: Model, words: Words): string[] {
  const wanted = new Set(ids);
  return model.countries.filter(({id}) => wanted.has(id)).map(words.name);
}

/** A relation seen from one of its members: the names of the others, those outside the picture included. */
export function otherNames(shown: ShownRelation, from: string | null, model: Model, words: Words): string[] {
  const drawn = shown.members.filter((member) => member !== from);
  return [...countryNames(drawn, model, words), ...membersBesides(shown.members, shown.relation, model, words)];
}

/** The names of a relation's other members: also those that the page left out, or that the document has only in words. */
export function membersBesides(
  ids: readonly string[],
  {members, outside}: Relation,
  {document}: Model,
  words: Words,
): string[] {
  const others = document.countries.filter(({id}) => members.includes(id) && !ids.includes(id));
  return [...others.map(words.name), words.text(outside)].filter(Boolean);
}
