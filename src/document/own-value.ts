import {attempt} from './attempt.js';

// Reading from values that may run code of their own when touched: getters and proxies, even revoked ones.

/** No field of a document allows a symbol, so this is reported like any other wrong value. */
const UNREADABLE = Symbol('unreadable');

/** Whether a value can hold fields. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** `Array.isArray`, but false for a revoked proxy. */
export const isList = (value: unknown): value is object =>
  attempt(() => Array.isArray(value), false);

/** What an object holds itself under a key, nothing inherited; a symbol where reading throws. */
export const ownValue = (holder: object, key: string | number): unknown =>
  attempt(
    () => (Object.hasOwn(holder, key) ? (holder as Record<typeof key, unknown>)[key] : undefined),
    UNREADABLE,
  );

/** How many entries a list says it has; 0 where it gives no number. */
export function lengthOf(list: object): number {
  const length = ownValue(list, 'length');
  return typeof length === 'number' ? length : 0;
}

/** The names of an object's own fields; none where it will not tell. */
export const ownKeys = (holder: object): readonly string[] =>
  attempt(() => Object.keys(holder), []);
