import {cleanText} from './clean-text.js';
import {foldKey} from './fold-key.js';
import {isList, isObject, lengthOf, ownKeys, ownValue} from './own-value.js';
import type {Report} from './problem-list.js';
import type {SchemaNode} from './schema-node.js';

/** A map can have any number of keys; no story has more languages. */
const MAX_LANGUAGES = 60;

/** Reads `value` as `node` says. `path` names the value in problems, `effect` says what comes of a failure. */
export type Keep = (node: SchemaNode, value: unknown, path: string, effect: string) => unknown;

/** What comes of a document that cannot be drawn. */
export const NOT_USED = 'The document is not used.';

/** What comes of a value that is not needed. */
export const leftOut = (path: string): string => `${path} is left out.`;

/**
 * A function that reads values by their schema into fresh objects and keeps what is valid of them: `undefined` where
 * nothing is. It reads only what the schema knows, each field once, down to the schema's depth and lengths; so a value
 * with cycles, getters or no end is as good as any. `paths` learns where each object stood in the input.
 */
export function keeper(report: Report, paths: Map<unknown, string>): Keep {
  /** The length to read: at most `max`. */
  function within(length: number, max: number, path: string): number {
    if (length > max) report(path, `length ${length}`, `at most ${max}`, leftOut('The rest'));
    return Math.min(length, max);
  }

  const keep: Keep = (node, value, path, effect) => {
    const fail = () => report(path, value, node.description, effect);

    if (node.enum) return node.enum.includes(value) ? value : fail();
    if (node.minimum !== undefined)
      return typeof value === 'number' && value >= node.minimum && value <= node.maximum!
        ? value
        : fail();
    if (node.pattern) {
      // The year 800 is 0800 in a date.
      const isYear = typeof value === 'number' && typeof node.type === 'object';
      const given = isYear ? String(value).padStart(4, '0') : value;
      return (typeof given === 'string' && keepText(node, given, path)) || fail();
    }
    if (node.anyOf) return keep(node.anyOf[isObject(value) ? 1 : 0], value, path, effect);
    if (!isObject(value)) return fail();
    if (node.properties) return keepFields(node, value, path, effect);
    if (node.propertyNames) return keepTexts(node, value, path) ?? fail();
    if (!isList(value)) return fail();
    if (node.items) return keepEntries(node.items, node.maxItems!, value, path);
    const made = node.prefixItems!.map((part, index) =>
      keep(part, ownValue(value, index), `${path}[${index}]`, effect),
    );
    return made.includes(undefined) ? undefined : made;
  };

  function keepText(
    {pattern, maxLength = Infinity, read}: SchemaNode,
    value: string,
    path: string,
  ): string | undefined {
    const isWhole = within(value.length, maxLength, path) === value.length;
    const text = cleanText(isWhole ? value : `${value.slice(0, maxLength - 1)}…`);
    if (!new RegExp(pattern!).test(text)) return undefined;
    return read ? read(text) : text;
  }

  function keepFields(
    {properties, required}: SchemaNode,
    value: object,
    path: string,
    effect: string,
  ): unknown {
    const made: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(properties!)) {
      const where = path ? `${path}.${key}` : key;
      // Many tools write null where a field has no value.
      const given = ownValue(value, key) ?? undefined;
      const isRequired = required!.includes(key);
      const kept =
        isRequired || given !== undefined
          ? keep(part, given, where, isRequired ? effect : leftOut(where))
          : undefined;
      if (kept !== undefined) made[key] = kept;
      else if (isRequired) return undefined;
      else if (part.items) made[key] = [];
    }
    paths.set(made, path);
    return made;
  }

  /** Texts by language. What has no language tag, such as an editor's note, is a field that we do not know. */
  function keepTexts(
    {propertyNames, additionalProperties}: SchemaNode,
    value: object,
    path: string,
  ): unknown {
    const made = Object.create(null) as Record<string, unknown>;
    const tags = ownKeys(value).filter((key) => new RegExp(propertyNames!.pattern!).test(key));
    for (const tag of tags.slice(0, within(tags.length, MAX_LANGUAGES, path))) {
      const where = `${path}.${tag}`;
      const kept = keep(additionalProperties!, ownValue(value, tag), where, leftOut(where));
      if (kept !== undefined) made[tag] = kept;
    }
    return Object.keys(made).length > 0 ? made : undefined;
  }

  function keepEntries(part: SchemaNode, max: number, list: object, path: string): unknown {
    const made = new Map<string, unknown>();
    const length = within(lengthOf(list), max, path);
    for (let index = 0; index < length; index += 1) {
      const where = `${path}[${index}]`;
      const kept = keep(part, ownValue(list, index), where, leftOut(where));
      if (kept === undefined) continue;
      const id = typeof kept === 'string' ? kept : (kept as {id: string}).id;
      if (made.has(foldKey(id))) report(where, id, 'an id that is used once', leftOut(where));
      else made.set(foldKey(id), kept);
    }
    return [...made.values()];
  }

  return keep;
}
