/** What a field is called in the form, and what its author should know. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

const WORDS: Readonly<Record<string, FieldWords>> = {
  title: {label: 'Title', hint: 'The heading, such as “Reciprocal Access Agreement”. Without one, the name of the first relation.'},
  subtitle: {label: 'Subtitle', hint: 'Beside the heading, such as “Japan–Philippines · RAA”.'},
  subject: {label: 'What the explainer is about', hint: 'One of the relations; the first one where nothing is chosen.'},
  asOf: {label: 'Checked on', hint: 'The day on which an editor last checked this: 2026-06-10.'},
  credit: {label: 'Credit', hint: 'What it grew from, such as “From our report of 8 July 2024”.'},
  countries: {label: 'Countries'},
  relations: {label: 'Agreements, groupings and disputes'},
  events: {label: 'Dated events', hint: 'Stops of the timeline that belong to no agreement.'},
  sources: {label: 'Sources'},
  corrections: {label: 'Corrections'},
  id: {label: 'Short id', hint: 'Letters that stand for it in links; not shown to readers.'},
  name: {label: 'Name'},
  short: {label: 'Short name', hint: 'For chips and narrow pictures: “MDT”, “US”.'},
  place: {label: 'Longitude and latitude', hint: 'Degrees; east and north are positive: 139.7 and 35.7 for Tokyo.'},
  at: {label: 'Own place in the picture', hint: 'Two shares from 0 to 1: from the left, from the top. Wins over longitude and latitude.'},
  kind: {label: 'Kind'},
  members: {label: 'Countries', hint: 'Two; a grouping may have more.'},
  outside: {label: 'Members outside the picture', hint: 'In words, such as “India”.'},
  summary: {label: 'In one sentence'},
  talks: {label: 'Talks began'},
  signed: {label: 'Signed'},
  inForce: {label: 'In force since', hint: 'Or the word unknown.'},
  since: {label: 'Since', hint: 'For what is not a treaty.'},
  isFirstRecord: {label: '“Since” is only the first record', hint: 'It began earlier, or nobody knows when.'},
  isOfUnknownTerms: {label: 'What it promises is not known', hint: 'Of a defence treaty: captions then speak of no promise.'},
  ended: {label: 'Ended'},
  facts: {label: 'Facts'},
  label: {label: 'Label', hint: 'Without one, the day stands in its place and the timeline stops there.'},
  value: {label: 'Statement'},
  date: {label: 'Day', hint: 'A day, month or year: 2024-07-08, 2024-07 or 2024.'},
  until: {label: 'No longer true from'},
  lead: {label: 'Shown at first'},
  about: {label: 'Speaks of', hint: 'Pointing at it lights these.'},
  text: {label: 'Text'},
  publisher: {label: 'Publisher'},
  url: {label: 'Address', hint: 'https:// only.'},
  lang: {label: 'Language of the source', hint: 'A tag such as en or ja.'},
  terms: {label: 'Glossary', hint: 'Short forms and terms that readers can open where they stand.'},
  places: {label: 'Places on the map'},
};

/** The words for a field; its own key for a field that is newer than this table. */
export function wordsOf(key: string): FieldWords {
  return WORDS[key] ?? {label: key};
}

/** What an entry of a list is called. */
const ENTRIES: Readonly<Record<string, string>> = {
  countries: 'country',
  relations: 'relation',
  facts: 'fact',
  events: 'event',
  sources: 'source',
  corrections: 'correction',
  terms: 'term',
  places: 'place',
};

/** `country` for `countries`. */
export function entryName(key: string): string {
  return ENTRIES[key] ?? 'entry';
}
