import {joinNames} from './join-names.js';
import type {Messages} from './messages.js';
import type {Review} from './review.js';

// Names of countries and places stand in the document without an article; a running sentence needs one before these.
const withArticle = (name: string) =>
  /^(Philippines|Netherlands|Maldives|Solomon Islands|United |U[SK]$)| (Sea|Islands|Strait)$/.test(name)
    ? `the ${name}`
    : name;
const list = (names: readonly string[]) => joinNames(names.map(withArticle), 'and');
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const aside = (text: string) => ` (${text})`;
// At the head of a sentence the article takes the capital; a name keeps its letters.
const subject = (names: readonly string[]) => list(names).replace(/^the /, 'The ');
const the = (name: string) => (/^the /i.test(name) ? name : `the ${name}`);
// A name that has its countries in it, such as `Security Treaty between Japan and the United States`, need not repeat them.
const between = (name: string, countries: readonly string[]) =>
  countries.every((country) => name.includes(country)) ? '' : ` between ${list(countries)}`;
const itself = (name: string, countries: readonly string[]) => the(name).replace(/^t/, 'T') + between(name, countries);

/** English, British spelling: the reference that the other languages follow. */
export const en: Messages = {
  tag: 'en',
  aliases: 'eng',
  months: 'January February March April May June July August September October November December',
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  date: (year, month, day, region) =>
    day && region === 'US' ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`.trim(),

  kind: {
    defence: 'Defence treaty',
    access: 'Forces abroad',
    grouping: 'Grouping',
    dispute: 'Dispute',
    logistics: 'Logistics',
    partnership: 'Partnership',
    talks: 'Talks',
  },

  notYet: 'Not yet in talks',
  notThere: 'Not yet in place',
  inTalks: (day) => `In talks since ${day}`,
  signedNotInForce: 'Signed, not yet in force',
  signedOnly: (day) => `Signed ${day}, not yet in force`,
  signedForceUnknown: (day) => `Signed ${day}; no entry into force on record`,
  inForce: (day) => `In force since ${day}`,
  dateUnknown: 'Date not known',
  activeSince: (day) => `Since ${day}`,
  firstRecord: (day) => `On record here since ${day}`,
  unresolved: 'Unresolved',
  ended: (day) => `Ended ${day}`,
  asOf: (date) => `as of ${date}`,

  hint: 'Point at, tap or tab to a country to see its ties.',
  subjectOff: (name, kind) => `${name} is not drawn: “${kind}” is switched off.`,
  countryCaption: (country, parts) => `${country}: ${parts.join('; ')}.`,
  pairCaption: (names, parts) => `${names.join(' – ')}: ${parts.join('; ')}`,
  aside,
  named: (name, status) => name + aside(lowerFirst(status)),
  standing: (name, status) => `${name}, ${lowerFirst(status)}`,
  eventCaption: (date, text) => `${date}: ${text}`,
  happenings: (texts) => texts.join('. ').replaceAll('.. ', '. '),
  step: {
    talks: (name, countries) => `${subject(countries)} begin talks on ${the(name)}`,
    signed: (name, countries) => `${subject(countries)} sign ${the(name)}`,
    'in-force': (name, countries) => `${itself(name, countries)} enters into force`,
    declared: (name, countries) => `${subject(countries)} declare their ${name}`,
    formed: (name, countries) => `${subject(countries)} form ${the(name)}`,
    announced: (name, countries) => `${subject(countries)} announce ${the(name)}`,
    ended: (name, countries) => `${itself(name, countries)} ends`,
  },
  deed: {
    defence: (parts) => `promise of mutual defence with ${joinNames(parts, 'and')}`,
    access: (parts) => `rules for visiting or stationed forces with ${joinNames(parts, 'and')}`,
    grouping: (names) => `meets in groups: ${names.join(', ')}`,
    dispute: (parts) => `dispute with ${joinNames(parts, 'and with')}`,
    logistics: (parts) => `supplies for each other’s forces with ${joinNames(parts, 'and')}`,
    partnership: (parts) => `partnership with ${joinNames(parts, 'and')}`,
    talks: (parts) => `talks with ${joinNames(parts, 'and')}`,
    arranged: (parts) => `arrangements with ${joinNames(parts, 'and')}`,
    agreed: (parts) => `defence treaty with ${joinNames(parts, 'and')}`,
  },
  tiesWith: (country, ties) => withArticle(country) + (ties.length ? aside(ties.join(', ')) : ''),
  disputesWith: (country, places) => `${withArticle(country)} over ${list(places)}`,
  onlySigned: (name) => `${name}, signed`,
  disputeOver: (name) => `${name} dispute`,
  alt: (title, countries, kinds, date) =>
    `Diagram: ${title}, as of ${date}. Countries: ${list(countries)}. Kinds of tie: ${list(kinds.map(lowerFirst)) || 'none'}.`,
  list,
  comma: ', ',
  pair: (names) => names.join(' – '),
  with: (tie, others) => [tie, list(others)].filter(Boolean).join(' with '),
  outside: (names) => aside(`not drawn: ${names}`),

  cardLabel: 'Fact card',
  back: 'Back to overview',
  moreFacts: (count) => (count === 1 ? '1 more fact' : `${count} more facts`),
  fewerFacts: 'Fewer facts',
  moreTies: (count) => `${count} more`,
  fewerTies: 'Fewer',
  inForceHead: 'In force since',
  sinceHead: 'Since',
  nameLabel: 'Name',
  status: 'Status',
  signed: 'Signed',
  members: 'Countries',
  summary: 'What it is',
  noFactsYet: 'No agreement yet on this day.',
  noTies: 'No ties shown.',

  sourceMark: (number, publisher) => `Source ${number}: ${publisher}`,
  opensInNewTab: 'opens in a new tab',
  undated: 'undated',

  sources: 'Sources',
  table: 'Table',
  share: 'Share',
  legendLabel: 'Kinds of tie to show',
  diagramLabel: (title) => `Network: ${title}`,
  pictureLabel: 'Kind of picture',
  network: 'Network',
  map: 'Map',
  mapLabel: (title) => `Map: ${title}`,
  mapKey: 'Claimed by more than one side.',
  mapNote: 'Names and places imply no position on sovereignty.',
  places: 'Places',
  timelineLabel: 'Day shown',
  today: 'Today',
  earlier: 'Earlier',
  later: 'Later',
  corrections: 'Corrections to the report',
  checked: (date) => `Checked ${date}`,
  staleNotice: (date) => `Last checked ${date}, over a year ago; things may have changed.`,

  tableCaption: (date, checked) => `Relations shown on ${date}${checked && `; facts checked to ${checked}`}`,
  relation: 'Relation',
  kindOfRelation: 'Kind',
  sortByDate: (direction) =>
    `Sort by date, ${direction === 'ascending' ? 'oldest' : 'newest'} first`,

  save: 'Save',
  picture: 'Picture',
  data: 'Data',
  link: 'Link to this view',
  citation: 'Citation',
  shareBySystem: 'Share by…',
  filesRefused: 'If no file arrives, the page around this frame does not allow saving.',

  embed: 'Embed',
  enlarge: 'Enlarge',
  close: 'Close',
  snippet: 'Embed code',
  needsOwnCopy: 'Put your own copy of rra-explainer.js beside the page that shows this: the script has no address on the web here.',
  copy: 'Copy',
  copied: 'Copied',

  documentFailed: 'The page’s own story could not be shown.',
  documentKept: 'The page’s own story could not be shown; this is an earlier one.',

  selectedAnnouncement: (name, detail) => `Selected: ${name}. ${detail}`,
  clearedAnnouncement: (title) => `Selection cleared. ${title}`,
};

export const review: Review = {
  attested: [],
  loaded:
    /\b(illegal|aggressi|bully|provo[ck]|invad|reclaim|ancient|rightful|all(y|ies|iance)\b|against|counter|deter|now\b|currently|recently|new\b(?! tab)|latest|centur)/i,
};
