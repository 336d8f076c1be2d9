import {
  array,
  boolean,
  check,
  maxLength,
  metadata,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
  transform,
  tuple,
  type GenericSchema,
} from 'valibot';
import {attempt} from './attempt.js';
import {isPartialDay} from './partial-day.js';
import {RELATION_KINDS, type Localized} from './types.js';

// The one description of an explainer document: `keepValid` reads by it, and the published JSON Schema is made from
// it. Messages say what is allowed. A `maxLength` is kept by cutting; whatever else is wrong is left out.

const NAME_LENGTH = 300;
const PROSE_LENGTH = 2000;

const text = (max: number) => pipe(string('a text'), regex(/\S/, 'a text'), maxLength(max));

const tagWords = 'a language tag such as en or zh-Hans';
// At most three letters to start with: no such tag is the name of a property that every object has.
const tag = pipe(string(tagWords), regex(/^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8}){0,6}$/, tagWords));

/**
 * A text, or texts by language. A schema of our own: valibot's union and record would be the largest part of it that
 * we ship, and refuse all languages for one that is wrong.
 */
export interface LocalizedSchema extends GenericSchema<Localized> {
  readonly text: GenericSchema<string>;
  readonly tag: GenericSchema<string>;
}
const localized = (max: number): LocalizedSchema =>
  Object.assign(string('a text, or texts by language such as {"en": "Japan"}'), {
    type: 'localized',
    text: text(max),
    tag,
  });

const name = localized(NAME_LENGTH);
const prose = localized(PROSE_LENGTH);

const idWords = 'an id of 1 to 64 characters';
const id = pipe(string(idWords), regex(/^.{1,64}$/, idWords));

const list = <Item extends GenericSchema>(item: Item, max: number) =>
  pipe(array(item, `a list of at most ${max}`), maxLength(max));
const optionalList = <Item extends GenericSchema>(item: Item, max: number) =>
  optional(list(item, max), []);

/** A partial day; `word` is what may stand in its place. */
function day(word?: string) {
  const allowed = `a real day, month or year such as 2025-09-11, 2025-09 or 2025${word ? ` or the word ${word}` : ''}`;
  return pipe(
    string(allowed),
    regex(new RegExp(`^(\\d{4}(-\\d\\d(-\\d\\d)?)?${word ? `|${word}` : ''})$`), allowed),
    check((value) => value === word || isPartialDay(value), allowed),
  );
}
const optionalDay = optional(day());

const linkWords = 'an https: address without a user name, at most 2000 characters';
const link = pipe(
  string(linkWords),
  regex(/^https:\/\/\S{1,1992}$/, linkWords),
  check((value) => {
    const url = attempt(() => new URL(value), null);
    return url !== null && !url.username && !url.password;
  }, linkWords),
  // What a browser would follow is also what is kept, so nothing can read differently from where it leads.
  transform((value) => new URL(value).href),
);

/** A number that `fit` may first bring into range. */
function between(
  minimum: number,
  maximum: number,
  fit: (value: number) => number = (value) => value,
) {
  const allowed = `a number from ${minimum} to ${maximum}`;
  return pipe(
    number(allowed),
    transform(fit),
    check((value) => value >= minimum && value <= maximum, allowed),
    metadata({minimum, maximum}),
  );
}
// Maps of the Pacific count longitudes from 0 to 360.
const longitude = between(-180, 180, (degrees) =>
  Math.abs(degrees) > 180 ? degrees - 360 * Math.sign(degrees) : degrees,
);
const share = between(0, 1, (value) => Math.min(1, Math.max(0, value)));

const country = object(
  {
    id,
    name,
    short: optional(name),
    place: optional(tuple([longitude, between(-90, 90)], 'longitude and latitude in degrees')),
    at: optional(tuple([share, share], 'two shares from 0 to 1')),
  },
  'a country',
);

const fact = object(
  {
    id,
    label: optional(name),
    value: prose,
    date: day('undated'),
    until: optionalDay,
    asOf: optionalDay,
    lead: optional(boolean('true or false')),
    about: optionalList(id, 60),
    sources: optionalList(id, 60),
  },
  'a fact',
);

const relation = object(
  {
    id,
    kind: picklist(RELATION_KINDS, RELATION_KINDS.join(', ')),
    members: list(id, 60),
    outside: optional(name),
    name,
    short: name,
    summary: prose,
    talks: optionalDay,
    signed: optionalDay,
    inForce: optional(day('unknown')),
    since: optionalDay,
    isFirstRecord: optional(boolean('true or false')),
    ended: optionalDay,
    asOf: optionalDay,
    facts: optionalList(fact, 40),
    sources: optionalList(id, 60),
  },
  'a relation',
);

const event = object(
  {
    id,
    date: day(),
    text: prose,
    about: optionalList(id, 60),
    sources: optionalList(id, 60),
  },
  'an event',
);

const source = object(
  {
    id,
    title: text(NAME_LENGTH),
    publisher: text(NAME_LENGTH),
    date: optionalDay,
    url: optional(link),
    lang: optional(tag),
  },
  'a source',
);

const correction = object(
  {id, date: day(), text: prose, sources: optionalList(id, 60)},
  'a correction',
);

/** A document as an author writes it; lists may be missing where types.ts has them empty. */
export const documentSchema = object(
  {
    schemaVersion: picklist([1], '1'),
    asOf: day(),
    title: name,
    subtitle: optional(name),
    subject: id,
    credit: optional(name),
    countries: list(country, 60),
    relations: list(relation, 400),
    events: optionalList(event, 400),
    sources: optionalList(source, 400),
    corrections: optionalList(correction, 400),
  },
  'an explainer document: a JSON object',
);
