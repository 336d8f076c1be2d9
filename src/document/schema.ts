import {RELATION_KINDS} from './kinds.js';
import {anyDay, day, id, ids, link, list, localized, number, object, oneOf, pair, tag, text, yes} from './schema-node.js';
import type {Correction, Country, ExplainerDocument, Fact, Place, Relation, Source, Term, TimelineEvent} from './types.js';

// The one description of an explainer document, in the words of JSON Schema: the parser reads by it, and it is what
// we publish. A `maxLength` or `maxItems` is kept by cutting; whatever else is wrong is left out.

const name = localized(300);
const prose = localized(2000);
const coordinates = pair(number(-180, 180), number(-90, 90));

const country = object<Country>(['id', 'name'], {
  id,
  name,
  short: name,
  place: coordinates,
  at: pair(number(0, 1), number(0, 1)),
});

const fact = object<Fact>(['id', 'value', 'date'], {
  id,
  label: name,
  value: prose,
  date: day('undated'),
  until: anyDay,
  asOf: anyDay,
  lead: yes,
  about: ids,
  sources: ids,
});

const relation = object<Relation>(['id', 'kind', 'members', 'name', 'short', 'summary'], {
  id,
  kind: oneOf(...RELATION_KINDS),
  members: ids,
  outside: name,
  name,
  short: name,
  summary: prose,
  talks: anyDay,
  signed: anyDay,
  inForce: day('unknown'),
  since: anyDay,
  isFirstRecord: yes,
  isOfUnknownTerms: yes,
  ended: anyDay,
  asOf: anyDay,
  facts: list(fact, 40),
  sources: ids,
});

const place = object<Place>(['id', 'name', 'place', 'text'], {
  id,
  name,
  place: coordinates,
  isArea: yes,
  text: prose,
  date: anyDay,
  asOf: anyDay,
  about: ids,
  sources: ids,
});

const event = object<TimelineEvent>(['id', 'date', 'text'], {
  id,
  date: anyDay,
  text: prose,
  about: ids,
  sources: ids,
});

const source = object<Source>(['id', 'title', 'publisher'], {
  id,
  title: text(300),
  publisher: text(300),
  date: anyDay,
  url: link,
  lang: tag,
});

const correction = object<Correction>(['id', 'text'], {
  id,
  date: anyDay,
  text: prose,
  sources: ids,
});

const term = object<Term>(['id', 'short', 'text'], {
  id,
  short: name,
  text: prose,
  sources: ids,
});

/** A document as an author writes it; more may be missing than in types.ts. */
export const documentSchema = object<ExplainerDocument>(
  ['schemaVersion', 'countries', 'relations'],
  {
    schemaVersion: oneOf(1),
    asOf: anyDay,
    title: name,
    subtitle: name,
    subject: id,
    credit: name,
    countries: list(country, 60),
    relations: list(relation, 400),
    places: list(place, 60),
    events: list(event, 400),
    sources: list(source, 400),
    corrections: list(correction, 400),
    terms: list(term, 100),
  },
);
