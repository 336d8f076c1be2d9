/** A line of a sheet: cells by the name of their column. */
export type Row = Readonly<Record<string, string | undefined>>;

/** The columns of a sheet by what they mean. */
export interface Columns {
  readonly has: (field: string) => boolean;
  /** The column's own name; undefined where there is none. */
  readonly get: (field: string) => string | undefined;
  /** The columns that hold a field's text in a language: `name (ja)`, `name_ja`, `name:ja`. */
  readonly languages: (field: string) => readonly {readonly tag: string; readonly column: string}[];
}

/** What people call the columns; compared in lower case, letters and digits alone. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'code', 'iso', 'iso2', 'key'],
  name: ['name', 'country', 'title', 'label', 'agreement', 'treaty', 'relation', 'officialname'],
  short: ['short', 'shortname', 'abbreviation', 'acronym'],
  summary: ['summary', 'description', 'note', 'sentence'],
  longitude: ['longitude', 'lon', 'lng', 'long'],
  latitude: ['latitude', 'lat'],
  from: ['from', 'country1', 'countrya', 'a', 'party1', 'source'],
  to: ['to', 'country2', 'countryb', 'b', 'party2', 'target'],
  members: ['members', 'countries', 'parties'],
  kind: ['kind', 'type', 'category'],
  talks: ['talks', 'talksbegan', 'negotiations'],
  signed: ['signed', 'signature', 'datesigned', 'signedon'],
  inForce: ['inforce', 'entryintoforce', 'effective', 'inforcesince'],
  since: ['since', 'start', 'begin', 'began', 'year', 'founded'],
  ended: ['ended', 'end', 'until', 'terminated'],
  asOf: ['asof', 'checked'],
  sourceTitle: ['sourcetitle', 'reference'],
  publisher: ['publisher', 'sourcepublisher'],
  url: ['url', 'link', 'address', 'sourceurl', 'sourcelink', 'sources'],
  sourceDate: ['sourcedate', 'published'],
};

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const IN_A_LANGUAGE = /^(.+?)\s*[:_.([]\s*([A-Za-z]{2,3}(?:-[A-Za-z\d]+)?)\s*[)\]]?$/;

/** Finds what each column of a sheet means. A column that means nothing here is passed over. */
export function columnsOf(names: readonly string[]): Columns {
  const fieldOf = (name: string): string | undefined => {
    const wanted = plain(name);
    return Object.keys(NAMES).find((field) => NAMES[field]?.includes(wanted));
  };
  const columns = new Map<string, string>();
  const languages = new Map<string, {tag: string; column: string}[]>();
  for (const name of names) {
    const field = fieldOf(name);
    if (field && !columns.has(field)) columns.set(field, name);
    if (field) continue;
    const [, base = '', tag = ''] = IN_A_LANGUAGE.exec(name.trim()) ?? [];
    const inLanguage = fieldOf(base);
    if (inLanguage) languages.set(inLanguage, [...(languages.get(inLanguage) ?? []), {tag, column: name}]);
  }
  // “Source” beside “Target” are the two ends of a tie; alone it is where the statement comes from.
  if (columns.has('from') && !columns.has('to') && plain(columns.get('from') ?? '') === 'source') {
    columns.set('sourceTitle', columns.get('from') ?? '');
    columns.delete('from');
  }
  return {
    has: (field) => columns.has(field) || languages.has(field),
    get: (field) => columns.get(field),
    languages: (field) => languages.get(field) ?? [],
  };
}
