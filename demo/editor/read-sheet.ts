import {dsvFormat} from 'd3-dsv';
import type {Draft} from './draft.js';
import {RELATION_KINDS, type RelationKind} from './document.js';
import {orderOf, readDate} from './read-date.js';
import {columnsOf, type Columns, type Row} from './sheet-columns.js';

/** What reading a sheet gave: the draft with its rows, and what the author should know. */
export interface SheetResult {
  readonly draft: Draft;
  readonly notes: readonly string[];
}

type Entry = Record<string, unknown>;

const DATE_FIELDS = ['talks', 'signed', 'inForce', 'since', 'ended', 'asOf'] as const;
const TEXT_FIELDS = ['name', 'short', 'summary'] as const;

/** What people call the kinds of relation. */
const KIND_WORDS: Readonly<Record<RelationKind, RegExp>> = {
  defence: /defen[cs]e|alliance|security treaty|mutual/,
  access: /access|visiting|forces|sofa|status of/,
  grouping: /group|bloc|minilateral|organi[sz]ation/,
  dispute: /dispute|claim|conflict/,
  logistics: /logistic|supply|acquisition/,
  partnership: /partner|cooperation|friendship/,
  talks: /talk|negotiat/,
};

/**
 * Adds a sheet of relations or of countries, as text separated by commas, semicolons or tabs, to a draft. Which of the
 * two it is, its columns tell. What cannot be read stays in its field as it was written, so that the form shows it
 * beside the parser's own words; nothing is thrown and no row is lost in silence.
 */
export function readSheet(text: string, draft: Draft): SheetResult {
  const {rows, columns, names} = parsed(text);
  if (rows.length === 0) return {draft, notes: ['The sheet has no rows below its first line.']};
  if (columns.has('from') || columns.has('members')) return addRelations(rows, columns, draft);
  if (columns.has('name')) return addCountries(rows, columns, draft);
  return {
    draft,
    notes: [
      `The sheet has none of the columns that are needed: “from” and “to” (or “members”) for relations, “name” for countries. It has: ${names.join(', ')}.`,
    ],
  };
}

/** Rows that hold anything, and the columns by what they mean. The separator is the one that the first line has most of. */
function parsed(text: string): {rows: readonly Row[]; columns: Columns; names: readonly string[]} {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [head = ''] = plain.split('\n', 1);
  const count = (mark: string): number => head.split(mark).length;
  const [mark = ','] = [',', ';', '\t'].sort((a, b) => count(b) - count(a));
  const table = dsvFormat(mark).parse(plain);
  const rows = table.filter((row) => Object.values(row).some((cell) => cell?.trim()));
  return {rows, columns: columnsOf(table.columns), names: table.columns};
}

const cell = (row: Row, column: string | undefined): string => (column === undefined ? '' : (row[column] ?? '').trim());

/** A text, or texts by language where the sheet has a column for more than one. */
function textsIn(row: Row, columns: Columns, field: string): unknown {
  const byLanguage = columns.languages(field).flatMap(({tag, column}) => {
    const text = cell(row, column);
    return text ? [[tag, text] as const] : [];
  });
  const plain = cell(row, columns.get(field));
  if (byLanguage.length === 0) return plain || undefined;
  return Object.fromEntries(plain ? [['en', plain], ...byLanguage] : byLanguage);
}

const listOf = (value: unknown): Entry[] => (Array.isArray(value) ? [...(value as Entry[])] : []);

function addCountries(rows: readonly Row[], columns: Columns, draft: Draft): SheetResult {
  const countries = listOf(draft.countries);
  const notes: string[] = [];
  for (const row of rows) {
    const name = textsIn(row, columns, 'name');
    const place = ['longitude', 'latitude'].map((field) => cell(row, columns.get(field)).replace(',', '.'));
    const found = [cell(row, columns.get('id')), firstText(name)].map((wanted) => countryAt(countries, wanted)).find((at) => at >= 0) ?? -1;
    const entry: Entry = {
      ...(found >= 0 ? countries[found] : {id: cell(row, columns.get('id')) || idFrom(firstText(name), countries)}),
      ...(name !== undefined && {name}),
      ...defined('short', textsIn(row, columns, 'short')),
      ...(place.every(Boolean) && {place: place.map((text) => (Number.isFinite(Number(text)) ? Number(text) : text))}),
    };
    if (found >= 0) countries[found] = entry;
    else countries.push(entry);
  }
  notes.unshift(`${rows.length} ${rows.length === 1 ? 'country' : 'countries'} read.`);
  return {draft: {...draft, countries}, notes};
}

function addRelations(rows: readonly Row[], columns: Columns, draft: Draft): SheetResult {
  const countries = listOf(draft.countries);
  const relations = listOf(draft.relations);
  const sources = listOf(draft.sources);
  const notes: string[] = [];
  const isNew = countries.length;
  const orders = new Map(DATE_FIELDS.map((field) => [field, orderOf(rows.map((row) => cell(row, columns.get(field))))]));
  const anyOrder = [...orders.values()].find((order) => order !== null) ?? null;
  let unclearDates = 0;

  for (const row of rows) {
    const members = namesOfMembers(row, columns).map((name) => countryId(name, countries));
    const kind = kindFrom(cell(row, columns.get('kind')));
    const name = textsIn(row, columns, 'name') ?? cell(row, columns.get('short'));
    const id = cell(row, columns.get('id')) || idFrom(firstText(name) || members.join('-'), relations);
    const entry: Entry = {id, kind, members, name, short: name, summary: name};
    for (const field of TEXT_FIELDS) Object.assign(entry, defined(field, textsIn(row, columns, field)));
    for (const field of DATE_FIELDS) {
      const text = cell(row, columns.get(field));
      if (!text) continue;
      const day = /^unknown$/i.test(text) && field === 'inForce' ? 'unknown' : readDate(text, orders.get(field) ?? anyOrder);
      if (day === null) unclearDates += 1;
      entry[field] = day ?? text;
    }
    const source = sourceIn(row, columns, sources);
    if (source) entry.sources = [source];
    relations.push(entry);
  }

  notes.push(`${rows.length} ${rows.length === 1 ? 'relation' : 'relations'} read.`);
  if (countries.length > isNew) {
    const names = countries.slice(isNew).map(({name}) => firstText(name));
    notes.push(`New countries from it: ${names.join(', ')}. Give them longitude and latitude, so that they stand where they are.`);
  }
  if (unclearDates > 0) {
    notes.push(`${unclearDates} ${unclearDates === 1 ? 'date' : 'dates'} could not be read for certain and stand as they were written. Write 2024-07-08.`);
  }
  return {draft: {...draft, countries, relations, sources}, notes};
}

/** The countries of a row: `from` and `to`, or a list in `members` (separated by `;`, `,`, `/` or `|`). */
function namesOfMembers(row: Row, columns: Columns): string[] {
  const pair = ['from', 'to'].map((field) => cell(row, columns.get(field)));
  const all = columns.has('members') ? cell(row, columns.get('members')).split(/[;,/|]/) : pair;
  return all.map((name) => name.trim()).filter(Boolean);
}

/** The kind that a word means; the word itself where none is known, so that the form can say so. */
function kindFrom(word: string): string {
  const text = word.toLowerCase();
  return RELATION_KINDS.find((kind) => kind === text) ?? RELATION_KINDS.find((kind) => KIND_WORDS[kind].test(text)) ?? word;
}

function countryId(name: string, countries: Entry[]): string {
  const found = countryAt(countries, name);
  if (found >= 0) return String(countries[found]?.id);
  const id = /^[A-Z]{2,3}$/.test(name) ? name : idFrom(name, countries);
  countries.push({id, name});
  return id;
}

/** The index of the country with this id or name, in any language; −1 where there is none. */
function countryAt(countries: readonly Entry[], wanted: string): number {
  const fold = (text: string): string => text.trim().toLowerCase();
  return countries.findIndex(({id, name, short}) =>
    [id, ...allTexts(name), ...allTexts(short)].some((text) => wanted.trim() && fold(String(text)) === fold(wanted)),
  );
}

/** The id of the row's source, which is added unless it is there already; null where the row has none. */
function sourceIn(row: Row, columns: Columns, sources: Entry[]): string | null {
  const [title, publisher, links = '', date] = ['sourceTitle', 'publisher', 'url', 'sourceDate'].map((field) => cell(row, columns.get(field)));
  const [url = ''] = links.split(/\s/, 1);
  if (!title && !url) return null;
  const known = sources.find((source) => (url ? source.url === url : source.title === title));
  if (known) return String(known.id);
  const id = idFrom(title || url || 'source', sources);
  const day = date ? (readDate(date, null) ?? date) : undefined;
  sources.push({id, title: title || url, publisher: publisher || hostOf(url ?? ''), ...defined('url', url || undefined), ...defined('date', day)});
  return id;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : 'unknown';
}

const defined = (key: string, value: unknown): Entry => (value === undefined ? {} : {[key]: value});

const allTexts = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : value === undefined ? [] : [value];

const firstText = (value: unknown): string => String(allTexts(value)[0] ?? '');

/** A short id from a name, not yet used in the list: `Visiting Forces Agreement` gives `visiting-forces-agreement`. */
function idFrom(name: string, list: readonly Entry[]): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const base = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 40) || 'entry';
  const used = new Set(list.map(({id}) => id));
  let id = base;
  for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
