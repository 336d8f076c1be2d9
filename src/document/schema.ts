import {attempt} from './attempt.js';
import {isPartialDay, PARTIAL_DAY} from './partial-day.js';
import {RELATION_KINDS} from './kinds.js';
import type {Correction, Country, ExplainerDocument, Fact, Place, Relation, Source, TimelineEvent} from './types.js';

// The one description of an explainer document, in the words of JSON Schema: the parser reads by it, and it is what
// we publish. A `maxLength` or `maxItems` is kept by cutting; whatever else is wrong is left out.

/** A part of the schema. It has the keywords of one sort of value only, by which the parser knows the sort. */
export interface SchemaNode {
  /** What is allowed, for problems and for editors. */
  readonly description: string;
  /** With `integer` beside `string`, a number is read as the text that it makes: a year. */
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly maxLength?: number;
  /** What only code can check of a text, and what is kept of it, if anything. JSON leaves functions out. */
  readonly read?: (text: string) => string | undefined;
  readonly anyOf?: readonly [text: SchemaNode, byLanguage: SchemaNode];
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly prefixItems?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly maxItems?: number;
}

function string(
  description: string,
  pattern: string,
  more?: Pick<SchemaNode, 'maxLength' | 'read'>,
): SchemaNode {
  return {type: 'string', description, pattern, ...more};
}

const text = (maxLength: number, description = 'a text') => string(description, '\\S', {maxLength});

// At most three letters to start with: no such tag is the name of a property that every object has.
const tag = string(
  'a language tag such as en or zh-Hans',
  '^[A-Za-z]{2,3}(-[A-Za-z\\d]{1,8}){0,6}$',
);

/** A text, or texts by language. */
function localized(maxLength: number): SchemaNode {
  const description = 'a text, or texts by language such as {"en": "Japan"}';
  return {
    description,
    anyOf: [
      text(maxLength, description),
      {
        type: 'object',
        description,
        propertyNames: tag,
        additionalProperties: text(maxLength),
      },
    ],
  };
}
const name = localized(300);
const prose = localized(2000);

const id = string('an id of 1 to 64 characters', '^.{1,64}$');

/** A partial day; `word` is what may stand in its place. */
function day(word?: string): SchemaNode {
  const orWord = word ? [` or ${word}`, `|^${word}$`] : ['', ''];
  const node = string(
    `a day, month or year such as 2025-09-11, 2025-09 or 2025${orWord[0]}`,
    PARTIAL_DAY.source + orWord[1],
    {read: (value) => (value === word || isPartialDay(value) ? value : undefined)},
  );
  return {...node, type: ['string', 'integer']};
}
const anyDay = day();

const link = string(
  'an https: address without a user name',
  '^https://[^\\s/\\\\?#@]+([/\\\\?#]\\S{0,1900})?$',
  // What a browser would follow is also what is kept, so nothing can read differently from where it leads.
  {read: (value) => attempt(() => new URL(value).href, undefined)},
);

const number = (minimum: number, maximum: number): SchemaNode => ({
  type: 'number',
  description: `a number from ${minimum} to ${maximum}`,
  minimum,
  maximum,
});
const pair = (...prefixItems: SchemaNode[]): SchemaNode => ({
  type: 'array',
  description: 'two numbers',
  prefixItems,
});

const oneOf = (...values: readonly unknown[]): SchemaNode => ({
  description: values.join(', '),
  enum: values,
});
const yes = oneOf(true, false);

const list = (items: SchemaNode, maxItems: number): SchemaNode => ({
  type: 'array',
  description: 'a list',
  items,
  maxItems,
});
const ids = list(id, 60);

/** An object; it does not compile unless it has every field of its type. */
const object = <Type>(
  required: readonly (keyof Type & string)[],
  properties: Readonly<Record<keyof Type & string, SchemaNode>>,
): SchemaNode => ({type: 'object', description: 'an object', required, properties});

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

const correction = object<Correction>(['id', 'date', 'text'], {
  id,
  date: anyDay,
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
  },
);
