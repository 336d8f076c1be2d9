import {attempt} from './attempt.js';
import {isPartialDay, PARTIAL_DAY} from './partial-day.js';

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

/** A text that matches a pattern. */
function string(
  description: string,
  pattern: string,
  more?: Pick<SchemaNode, 'maxLength' | 'read'>,
): SchemaNode {
  return {type: 'string', description, pattern, ...more};
}

/** A text of at most so many characters, in one language. */
export const text = (maxLength: number, description = 'a text') => string(description, '\\S', {maxLength});

// At most three letters to start with: no such tag is the name of a property that every object has.
export const tag = string(
  'a language tag such as en or zh-Hans',
  '^[A-Za-z]{2,3}(-[A-Za-z\\d]{1,8}){0,6}$',
);

/** A text, or texts by language. */
export function localized(maxLength: number): SchemaNode {
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

export const id = string('an id of 1 to 64 characters', '^.{1,64}$');

/** A partial day; `word` is what may stand in its place. */
export function day(word?: string): SchemaNode {
  const orWord = word ? [` or ${word}`, `|^${word}$`] : ['', ''];
  const node = string(
    `a day, month or year such as 2025-09-11, 2025-09 or 2025${orWord[0]}`,
    PARTIAL_DAY.source + orWord[1],
    {read: (value) => (value === word || isPartialDay(value) ? value : undefined)},
  );
  return {...node, type: ['string', 'integer']};
}
export const anyDay = day();

/** An address that a reader may follow. */
export const link = string(
  'an https: address without a user name',
  '^https://[^\\s/\\\\?#@]+([/\\\\?#]\\S{0,1900})?$',
  // What a browser would follow is also what is kept, so nothing can read differently from where it leads.
  {read: (value) => attempt(() => new URL(value).href, undefined)},
);

export const number = (minimum: number, maximum: number): SchemaNode => ({
  type: 'number',
  description: `a number from ${minimum} to ${maximum}`,
  minimum,
  maximum,
});
/** Two numbers in that order. */
export const pair = (...prefixItems: SchemaNode[]): SchemaNode => ({
  type: 'array',
  description: 'two numbers',
  prefixItems,
});

export const oneOf = (...values: readonly unknown[]): SchemaNode => ({
  description: values.join(', '),
  enum: values,
});
export const yes = oneOf(true, false);

export const list = (items: SchemaNode, maxItems: number): SchemaNode => ({
  type: 'array',
  description: 'a list',
  items,
  maxItems,
});
export const ids = list(id, 60);

/** An object; it does not compile unless it has every field of its type. */
export const object = <Type>(
  required: readonly (keyof Type & string)[],
  properties: Readonly<Record<keyof Type & string, SchemaNode>>,
): SchemaNode => ({type: 'object', description: 'an object', required, properties});
