import type {InferOutput} from 'valibot';
import {foldKey} from './fold-key.js';
import type {Report} from './problem-list.js';
import type {documentSchema} from './schema.js';
import type {Relation} from './types.js';

type Kept = InferOutput<typeof documentSchema>;
/** The lists of a document, each entry valid by itself. */
export type DocumentLists = Pick<
  Kept,
  'countries' | 'relations' | 'events' | 'sources' | 'corrections'
>;

/** Ids as they are declared, by the form in which they are compared. */
type KnownIds = ReadonlyMap<string, string>;

/**
 * Spells every reference as the id is declared and drops those that lead nowhere; a relation that would lose a member
 * goes. Relations share their ids' space with the countries, since one attribute selects both.
 */
export function linkDocument(
  lists: DocumentLists,
  paths: ReadonlyMap<unknown, string>,
  report: Report,
): DocumentLists {
  const countries = idsOf(lists.countries);
  const relations = lists.relations.filter(isLinked);
  // Nothing will be drawn, so nobody needs to hear what else leads nowhere.
  if (relations.length === 0) return {...lists, relations};
  const places = new Map([...countries, ...idsOf(relations)]);
  const sources = idsOf(lists.sources);

  /** The references that lead somewhere. */
  function known(
    ids: readonly string[],
    all: KnownIds,
    where: string,
    allowed: string,
    effect?: string,
  ): string[] {
    return ids.flatMap((id) => {
      const declared = all.get(foldKey(id));
      if (declared === undefined) report(where, id, allowed, effect ?? `${id} is left out there.`);
      return declared ?? [];
    });
  }

  function isLinked(relation: Relation): boolean {
    const path = paths.get(relation);
    const effect = `${path} is left out.`;
    const members = known(
      relation.members,
      countries,
      `${path}.members`,
      'ids of countries of the document',
      effect,
    );
    if (members.length < relation.members.length) return false;
    const isGrouping = relation.kind === 'grouping';
    if (isGrouping ? members.length < 2 : members.length !== 2) {
      report(
        `${path}.members`,
        members.join(', '),
        `${isGrouping ? 'two or more' : 'two'} countries`,
        effect,
      );
      return false;
    }
    if (!countries.has(foldKey(relation.id))) return true;
    report(`${path}.id`, relation.id, 'an id that no country has', effect);
    return false;
  }

  const linked = <
    Entry extends {readonly about?: readonly string[]; readonly sources: readonly string[]},
  >(
    entry: Entry,
  ) => ({
    ...entry,
    ...(entry.about && {
      about: known(
        entry.about,
        places,
        `${paths.get(entry)}.about`,
        'ids of countries and relations',
      ),
    }),
    sources: known(entry.sources, sources, `${paths.get(entry)}.sources`, 'ids of sources'),
  });

  return {
    ...lists,
    relations: relations.map((relation) => ({
      ...linked(relation),
      members: relation.members.map((id) => countries.get(foldKey(id))!),
      facts: relation.facts.map(linked),
    })),
    events: lists.events.map(linked),
    corrections: lists.corrections.map(linked),
  };
}

const idsOf = (entries: readonly {readonly id: string}[]): KnownIds =>
  new Map(entries.map(({id}) => [foldKey(id), id]));
