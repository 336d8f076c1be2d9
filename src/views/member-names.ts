import type {Words} from '../i18n/words.js';
import type {Model, ShownRelation} from '../model/model.js';

/** The names of countries by id; ids that the model does not show are left out. */
export function countryNames(ids: Iterable<string>, model: Model, words: Words): string[] {
  const wanted = new Set(ids);
  return model.countries.filter(({id}) => wanted.has(id)).map(words.name);
}

/** A relation seen from one of its members: the names of the others, those outside the picture included. */
export function otherNames(shown: ShownRelation, from: string | null, model: Model, words: Words): string[] {
  const names = countryNames(
    shown.members.filter((member) => member !== from),
    model,
    words,
  );
  const outside = words.text(shown.relation.outside);
  return outside ? [...names, outside] : names;
}
