import {foldKey} from './fold-key.js';
import {kindOf} from './kinds.js';
import {leftOut, NOT_USED} from './keep-valid.js';
import type {Report} from './problem-list.js';
import type {ExplainerDocument, Relation} from './types.js';

/** A document whose parts are valid each by itself. */
export type ValidParts = Omit<ExplainerDocument, 'title' | 'subject'> &
  Partial<ExplainerDocument>;

/** What refers to other parts of a document. */
interface Referring {
  readonly about?: readonly string[];
  readonly sources: readonly string[];
}

/** Ids as they are declared, by the form in which they are compared. */
type KnownIds = ReadonlyMap<string, string>;

/**
 * Spells every reference as the id is declared and drops those that lead nowhere; a relation that would lose a member
 * goes. Countries, relations and places share one space of ids, since one attribute selects them all. `undefined` where
 * no relation is left.
 */
export function linkDocument(
  valid: ValidParts,
  paths: ReadonlyMap<unknown, string>,
  report: Report,
): ValidParts | undefined {
  const countries = idsOf(valid.countries);
  const relations = valid.relations.filter(isLinked);
  if (relations.length === 0)
    return report('relations', 'none that is valid', 'at least one relation', NOT_USED);
  const relationIds = idsOf(relations);
  const places = valid.places.filter((place) => isNew(place, relationIds));
  const targets = new Map([...countries, ...relationIds, ...idsOf(places)]);
  const sources = idsOf(valid.sources);

  function isLinked(relation: Relation): boolean {
    const {members} = relation;
    const path = paths.get(relation)!;
    const {isGrouping} = kindOf(relation);
    const isAll = members.every((member) => countries.has(foldKey(member)));
    if (!isAll || (isGrouping ? members.length < 2 : members.length !== 2)) {
      const allowed = `ids of two ${isGrouping ? 'or more ' : ''}countries`;
      report(`${path}.members`, members.join(', '), allowed, leftOut(path));
      return false;
    }
    return isNew(relation);
  }

  /** Whether no country has the id, nor any of `others`. */
  function isNew(entry: {readonly id: string}, others?: KnownIds): boolean {
    const {id} = entry;
    if (!countries.has(foldKey(id)) && !others?.has(foldKey(id))) return true;
    const path = paths.get(entry)!;
    report(`${path}.id`, id, 'an id that is used once', leftOut(path));
    return false;
  }

  /** The references that lead somewhere. */
  const known = (ids: readonly string[], all: KnownIds, path: string): string[] =>
    ids.flatMap((id) => {
      const declared = all.get(foldKey(id));
      if (declared === undefined) report(path, id, 'ids of the document', leftOut(id));
      return declared ?? [];
    });

  const linked = <Entry extends Referring>(entry: Entry, all: KnownIds = targets): Entry => {
    const path = paths.get(entry)!;
    const {about} = entry;
    return {
      ...entry,
      ...(about && {about: known(about, all, `${path}.about`)}),
      sources: known(entry.sources, sources, `${path}.sources`),
    };
  };

  return {
    ...valid,
    relations: relations.map((relation) => ({
      ...linked(relation),
      members: known(relation.members, countries, ''),
      facts: relation.facts!.map((fact) => linked(fact)),
    })),
    places: places.map((place) => linked(place, new Map([...countries, ...relationIds]))),
    events: valid.events.map((event) => linked(event)),
    corrections: valid.corrections.map((correction) => linked(correction)),
    terms: valid.terms.map((term) => linked(term)),
  };
}

const idsOf = (entries: readonly {readonly id: string}[]): KnownIds =>
  new Map(entries.map(({id}) => [foldKey(id), id]));
