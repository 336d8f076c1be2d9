import {RELATION_KINDS} from '../document/kinds.js';
import type {ExplainerDocument} from '../document/types.js';
import {rawText} from './clean-value.js';
import {kindsAtFirst} from './kinds-at-first.js';
import {readAsOf} from './read-as-of.js';
import {readHash} from './read-hash.js';
import {readSelected} from './read-selected.js';
import {readSentence, readText} from './read-text.js';
import {readWords} from './read-words.js';
import type {Refuse} from './refuse.js';
import {CONTROLS, DEFAULT_VIEWS, HEADING_LEVELS, LOADINGS, THEMES, VIEWS, type Control, type Settings} from './settings.js';

/** What a value may have to be read by. */
export interface Reading {
  readonly document: ExplainerDocument;
  /** Ids of the countries that the page wants drawn, or of all. */
  readonly countryIds: readonly string[];
  /** Notes that the value cannot be used. */
  readonly refuse: Refuse;
}

/** How one attribute becomes a setting: `setting` is its field there, `read` gives the default for what it cannot use. */
interface Attribute<Setting extends keyof Settings> {
  readonly attribute: string;
  readonly setting: Setting;
  readonly read: (value: unknown, reading: Reading) => Settings[Setting];
}

/** Checks a row: its reading gives what its setting holds. */
const row = <Setting extends keyof Settings>(given: Attribute<Setting>): Attribute<Setting> => given;

/** Reads the known words that a value lists; with none of them it is `byDefault`. */
const words =
  <Word extends string>(attribute: string, known: readonly Word[], byDefault: readonly Word[] = known) =>
  (value: unknown, {refuse}: Pick<Reading, 'refuse'>): Set<Word> =>
    readWords(attribute, value, known, byDefault, refuse);

/** Reads the first of the known words that a value lists. */
const word =
  <Word extends string>(attribute: string, known: readonly Word[], byDefault: Word) =>
  (value: unknown, reading: Pick<Reading, 'refuse'>): Word =>
    [...words(attribute, known, [byDefault])(value, reading)][0]!;

/** The countries that a value names, as the document spells them; null where it names none. */
export function readCountries(value: unknown, {document, refuse}: Pick<Reading, 'document' | 'refuse'>): Set<string> | null {
  const ids = document.countries.map(({id}) => id);
  const wanted = words('countries', ids, [])(value, {refuse});
  return wanted.size > 0 ? wanted : null;
}

/** One row an attribute, by the name of its property: Lit's properties, the settings and the README come from it. */
export const ATTRIBUTES = {
  theme: row({attribute: 'theme', setting: 'theme', read: word('theme', THEMES, 'auto')}),
  view: row({
    attribute: 'view',
    setting: 'views',
    read(value, reading) {
      const wanted = words('view', VIEWS, DEFAULT_VIEWS)(value, reading);
      return wanted.has('map') ? wanted.add('diagram') : wanted;
    },
  }),
  countries: row({attribute: 'countries', setting: 'countries', read: readCountries}),
  relations: row({
    attribute: 'relations',
    setting: 'kinds',
    read: (value, reading) =>
      // As the word is spelled in the United States.
      words('relations', RELATION_KINDS, kindsAtFirst(reading.document))(rawText(value).replace(/defense/gi, 'defence'), reading),
  }),
  selected: row({
    attribute: 'selected',
    setting: 'selected',
    read: (value, {countryIds, document, refuse}) => readSelected(value, countryIds, document, refuse),
  }),
  asOf: row({attribute: 'as-of', setting: 'asOf', read: (value, {refuse}) => readAsOf(value, refuse)}),
  controls: row({
    attribute: 'controls',
    setting: 'controls',
    read(value, reading) {
      const wanted = words<Control | 'none'>('controls', [...CONTROLS, 'none'], CONTROLS)(value, reading);
      wanted.delete('none');
      return wanted as Set<Control>;
    },
  }),
  headingLevel: row({
    attribute: 'heading-level',
    setting: 'headingLevel',
    read: (value, reading) =>
      Number(word('heading-level', HEADING_LEVELS, '3')(value, reading)) as Settings['headingLevel'],
  }),
  alt: row({attribute: 'alt', setting: 'alt', read: (value, {refuse}) => readSentence('alt', value, refuse)}),
  hash: row({attribute: 'hash', setting: 'hash', read: (value, {refuse}) => readHash(value, refuse)}),
  src: row({attribute: 'src', setting: 'src', read: (value, {refuse}) => readText('src', value, refuse) || null}),
  loading: row({attribute: 'loading', setting: 'loading', read: word('loading', LOADINGS, 'auto')}),
};

/** The attributes by the names of their properties, whatever the page put there: an element must have each of them. */
export type RawAttributes = {readonly [property in keyof typeof ATTRIBUTES]: unknown};

const ROWS = Object.entries(ATTRIBUTES) as [keyof RawAttributes, Attribute<keyof Settings>][];

/** How Lit is told of the attributes. */
export const attributeProperties = (): Record<string, {attribute: string}> =>
  Object.fromEntries(ROWS.map(([property, {attribute}]) => [property, {attribute}]));

/** What an element holds in the properties of its attributes. */
export const attributesOf = (element: RawAttributes): RawAttributes =>
  Object.fromEntries(ROWS.map(([property]) => [property, element[property]])) as RawAttributes;

/** Each attribute read by its row. A setting that no row gives does not compile. */
export function readRows(raw: Partial<RawAttributes>, reading: Reading): Settings {
  type Given = (typeof ATTRIBUTES)[keyof typeof ATTRIBUTES]['setting'];
  const read = ROWS.map(([property, {setting, read}]) => [setting, read(raw[property], reading)]);
  return Object.fromEntries(read) as Pick<Settings, Given>;
}
