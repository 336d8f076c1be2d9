import type {ExplainerDocument, Source} from '../document/types.js';

/**
 * The number that marks each source, from 1, in the order of first use: the subject's facts, then relation by relation
 * its own sources and its facts', then places, events, corrections and terms; sources that nothing uses come last. The numbers do
 * not depend on the edition.
 */
export function numberSources(document: ExplainerDocument): ReadonlyMap<string, number> {
  const {relations, places, events, corrections, terms, sources} = document;
  const subject = relations.find(({id}) => id === document.subject);
  const used = [
    ...(subject?.facts ?? []),
    ...relations.flatMap((relation) => [relation, ...(relation.facts ?? [])]),
    ...places,
    ...events,
    ...corrections,
    ...terms,
  ].flatMap((user) => user.sources);
  const known = new Set(sources.map(({id}) => id));
  const inOrder = new Set([...used.filter((id) => known.has(id)), ...known]);
  return new Map([...inOrder].map((id, index) => [id, index + 1]));
}

/** The sources with the given ids, in the given order, each once; ids that the document lacks are left out. */
export function sourcesOf(ids: readonly string[], document: ExplainerDocument): readonly Source[] {
  return [...new Set(ids)].flatMap((id) => document.sources.filter((source) => source.id === id));
}
