import {readFileSync} from 'node:fs';
import {liveCode} from './live-code.mjs';

const {readSettings} = await liveCode("export {readSettings} from './src/settings/read-settings.js';");
const story = JSON.parse(readFileSync('src/document/japan-philippines.json', 'utf8'));

/** How the code words the values of an attribute when it refuses another one, by the name of the property. */
export const allowedFor = (property) => readSettings({[property]: 'unknown'}, story).problems[0]?.allowed ?? '';

/** Attributes of which the code refuses a value in words that are no values themselves, or that belong to one document. */
const FREE = ['alt', 'asOf', 'countries', 'hash', 'selected', 'src'];
/** Attributes that take several words at once. */
const LISTS = ['view', 'relations', 'controls'];

/**
 * The type of an attribute's values in TypeScript, by the name of the property: its words; with `string` beside them where
 * several may stand together; `string` where any text may.
 */
export function typeOf(property) {
  if (FREE.includes(property)) return 'string';
  const words = allowedFor(property).match(/[\w-]+/g).filter((word) => word !== 'or');
  const union = words.map((word) => `'${word}'`).join(' | ');
  return LISTS.includes(property) ? `${union} | string` : union;
}
