import {safeParse, type GenericSchema} from 'valibot';
import {cleanText} from './clean-text.js';
import {foldKey} from './fold-key.js';
import {isList, isObject, lengthOf, ownKeys, ownValue} from './own-value.js';
import {inShort, type Report} from './problem-list.js';

/** What the walk goes by in valibot's schemas. Each type has some of these fields. */
interface SchemaNode {
  readonly type: string;
  readonly message: string;
  readonly pipe?: readonly {readonly type: string; readonly requirement?: number}[];
  readonly wrapped: GenericSchema;
  readonly default?: unknown;
  readonly entries: Readonly<Record<string, GenericSchema>>;
  readonly item: GenericSchema;
  readonly items: readonly GenericSchema[];
  readonly text: GenericSchema;
  readonly tag: GenericSchema;
}

/** A map can have any number of keys; no story has more languages. */
const MAX_LANGUAGES = 60;
/** For strings without a `maxLength`; enough to see that they are too long. */
const MAX_CHARACTERS = 2001;

/** Reads `value` as `schema` says. `path` names the value in problems, `effect` says what comes of a failure. */
export type Keep = (schema: GenericSchema, value: unknown, path: string, effect: string) => unknown;

const leftOut = (path: string) => `${path} is left out.`;

/**
 * A function that reads values by their schema into fresh objects and keeps what is valid of them: `undefined` where
 * nothing is. It reads only what the schema knows, each field once, down to the schema's depth and lengths; so a value
 * with cycles, getters or no end is as good as any. `paths` learns where each object stood in the input.
 */
export function keeper(report: Report, paths: Map<unknown, string>): Keep {
  const keep: Keep = (schema, value, path, effect) => {
    const node = schema as unknown as SchemaNode;
    const max = node.pipe?.find(({type}) => type === 'max_length')?.requirement ?? MAX_CHARACTERS;
    const fail = (allowed = node.message): unknown => {
      report(path, value, allowed, effect);
      return undefined;
    };

    switch (node.type) {
      case 'optional':
        // Many tools write null where a field has no value.
        return (value ?? undefined) === undefined
          ? node.default
          : (keep(node.wrapped, value, path, leftOut(path)) ?? node.default);

      case 'object': {
        if (!isObject(value)) return fail();
        const made: Record<string, unknown> = {};
        for (const [key, entry] of Object.entries(node.entries)) {
          const kept = keep(entry, ownValue(value, key), `${path}.${key}`, effect);
          if (kept !== undefined) made[key] = kept;
          else if (entry.type !== 'optional') return undefined;
        }
        paths.set(made, path);
        return made;
      }

      case 'array': {
        if (!isList(value)) return fail();
        const length = lengthOf(value);
        const made = new Map<string, unknown>();
        for (let index = 0; index < Math.min(length, max); index += 1) {
          const where = `${path}[${index}]`;
          const kept = keep(node.item, ownValue(value, index), where, leftOut(where));
          if (kept === undefined) continue;
          const id = typeof kept === 'string' ? kept : (kept as {id: string}).id;
          if (made.has(foldKey(id)))
            report(where, id, 'an id that is not yet in the list', leftOut(where));
          else made.set(foldKey(id), kept);
        }
        if (length > max) report(path, `${length} entries`, node.message, leftOut('The rest'));
        return [...made.values()];
      }

      case 'tuple': {
        if (!isList(value)) return fail();
        const made = node.items.map((part, index) =>
          keep(part, ownValue(value, index), `${path}[${index}]`, effect),
        );
        return made.includes(undefined) ? undefined : made;
      }

      case 'localized':
        if (isObject(value)) return keepTexts(node, value, path) ?? fail();
        return typeof value === 'string' ? keep(node.text, value, path, effect) : fail();

      default: {
        // Anything else would only be shown to valibot to be named by it, which can run the value's code.
        if (!/string|number|boolean/.test(typeof value)) return fail();
        const {success, output, issues} = safeParse(schema, clean(value, max, path));
        if (!success) return fail(issues[0].message);
        if (typeof value === 'number' && output !== value)
          report(path, value, node.message, `${String(output)} is used.`);
        return output;
      }
    }
  };

  function clean(value: unknown, max: number, path: string): unknown {
    if (typeof value !== 'string') return value;
    if (value.length <= max) return cleanText(value);
    if (max < MAX_CHARACTERS) report(path, value, `at most ${max} characters`, `${path} is cut.`);
    return cleanText(`${value.slice(0, max - 1).replace(/\p{Cs}$/u, '')}…`);
  }

  /** Texts by language, without the note `attested` that editors keep among them. */
  function keepTexts({tag, text}: SchemaNode, value: object, path: string): unknown {
    const made = Object.create(null) as Record<string, unknown>;
    const keys = ownKeys(value);
    if (keys.length > MAX_LANGUAGES)
      report(path, `${keys.length} languages`, `at most ${MAX_LANGUAGES}`, leftOut('The rest'));
    for (const key of keys.slice(0, MAX_LANGUAGES)) {
      const where = `${path}.${inShort(key)}`;
      if (key === 'attested' || keep(tag, key, where, leftOut(where)) === undefined) continue;
      const kept = keep(text, ownValue(value, key), where, leftOut(where));
      if (kept !== undefined) made[key] = kept;
    }
    return Object.keys(made).length > 0 ? made : undefined;
  }

  return keep;
}
