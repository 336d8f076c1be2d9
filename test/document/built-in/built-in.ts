import raw from '../../../src/document/japan-philippines.json' with {type: 'json'};
import type {
  ExplainerDocument,
  Fact,
  Localized,
  Relation,
  RelationKind,
} from '../../../src/document/types.js';

/** The built-in document as it is written, before any parsing. */
export const builtIn = raw as unknown as ExplainerDocument & {readonly asOf: string};

/** Every fact with the relation it belongs to. */
export const allFacts: readonly {relation: Relation; fact: Fact}[] = builtIn.relations.flatMap(
  (relation) => (relation.facts ?? []).map((fact) => ({relation, fact})),
);

/** The relation of that id; throws where there is none, so that a renamed id shows. */
export function relationOf(id: string): Relation {
  const found = builtIn.relations.find((relation) => relation.id === id);
  if (!found) throw new Error(`no relation ${id}`);
  return found;
}

/** The English words of a text. */
export const english = (text: Localized | undefined): string =>
  typeof text === 'string' ? text : (text?.en ?? '');

/** A text of the document with the path that leads to it. */
export interface PlacedText {
  readonly path: string;
  readonly text: Readonly<Record<string, unknown>>;
}

/** Every text map of the document: an object with English in it. */
export const allTexts: readonly PlacedText[] = textsIn(builtIn, 'document');

function textsIn(value: unknown, path: string): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [{path, text: value}];
  return Object.entries(value).flatMap(([key, inner]) => {
    const id = (inner as {id?: string} | null)?.id;
    return textsIn(inner, `${path}.${id ?? key}`);
  });
}

/** Ids of the countries in the document's order. */
export const COUNTRY_IDS: readonly string[] = builtIn.countries.map(({id}) => id);

/** English names of the countries in alphabetical order. */
export const COUNTRY_NAMES: readonly string[] = builtIn.countries.map(({name}) => english(name)).sort();

/** How many relations of a kind have not ended by today. */
export const livingOf = (kind: RelationKind): number =>
  builtIn.relations.filter((relation) => relation.kind === kind && !relation.ended).length;
