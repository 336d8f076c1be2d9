import {cleanValue} from './clean-value.js';
import type {Refuse} from './refuse.js';

/** The name by which a fragment speaks of the widget; null for none, or where it is no plain name. */
export function readHash(value: unknown, refuse: Refuse): string | null {
  const name = cleanValue(value);
  if (/^[\w-]+$/.test(name)) return name;
  if (name) refuse('hash', value, 'a name of letters, digits, - and _, such as raa');
  return null;
}
