import {joinNames} from './join-names.js';
import type {Messages} from './messages.js';
import type {Review} from './review.js';

// Names stand in the document without an article; a running sentence needs one before these.
const withArticle = (name: string) =>
  /^(Philippines|Netherlands|Maldives|Solomon Islands|United |U[SK]$)/.test(name)
    ? `the ${name}`
    : name;
const list = (names: readonly string[]) => joinNames(names.map(withArticle), 'and');
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** English, British spelling: the reference that the other languages follow. */
export const en: Messages = {
  tag: 'en',
  aliases: 'eng',
  months: 'January February March April May June July August September October November December',
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  date: (year, month, day, region) =>
    day && region === 'US' ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`.trim(),

  kind: {
    defence: 'Mutual defence',
    access: 'Visiting forces',
    grouping: 'Grouping',
    dispute: 'Dispute',
    logistics: 'Logistics',
    partnership: 'Partnership',
    talks: 'Talks',
  },

  notYet: 'Not yet in talks',
  inTalks: (day) => `In talks since ${day}`,
  signedNotInForce: 'Signed, not yet in force',
  signedOnly: (day) => `Signed ${day}, not yet in force`,
  signedForceUnknown: (day) => `Signed ${day}; entry into force not known`,
  inForce: (day) => `In force since ${day}`,
  dateUnknown: 'Date not known',
  activeSince: (day) => `Since ${day}`,
  firstRecord: (day) => `On record here since ${day}`,
  disputeDocumented: (day) => `Unresolved; first event listed here: ${day}`,
  ended: (day) => `Ended ${day}`,
  asOf: (date) => `as of ${date}`,

  hint: 'Point at, tap or tab to a country to see its ties.',
  subjectOff: (name, kind) => `${name} is not drawn: “${kind}” is switched off.`,
  countryCaption: (country, parts) => `${country}: ${parts.join('; ')}.`,
  pairCaption: (names, parts) => `${names.join(' – ')}: ${parts.join('; ')}`,
  named: (name, status) => `${name} (${lowerFirst(status)})`,
  eventCaption: (date, text) => `${date}: ${text}`,
  happenings: (texts) => texts.join('; '),
  between: (name, countries) => `${name} between ${list(countries)}`,
  step: {
    talks: (name) => `${name}: talks begin`,
    signed: (name) => `${name} is signed`,
    'in-force': (name) => `${name} enters into force`,
    active: (name) => `${name} begins`,
    ended: (name) => `${name} ends`,
  },
  disputeOver: (name) => `${name} dispute`,
  memberOf: (groupings) => `in ${groupings.join(', ')}`,
  alt: (title, countries, kinds, date) =>
    `Diagram: ${title}, as of ${date}. Countries: ${list(countries)}. Kinds of tie: ${list(kinds.map(lowerFirst)) || 'none'}.`,
  list,
  with: (ties, others) => [[ties].flat().join(', '), list(others)].filter(Boolean).join(' with '),
  outside: (names) => `and outside this picture: ${names}`,

  cardLabel: 'Fact card',
  back: 'Back to overview',
  moreFacts: (count) => (count === 1 ? '1 more fact' : `${count} more facts`),
  fewerFacts: 'Fewer facts',
  moreTies: (count) => `${count} more`,
  fewerTies: 'Fewer',
  inForceHead: 'In force since',
  sinceHead: 'Since',
  officialName: 'Official name',
  status: 'Status',
  signed: 'Signed',
  members: 'Members',
  summary: 'What it is',
  noFactsYet: 'No facts for this day.',
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
  corrections: 'Corrections',
  checked: (date) => `Checked ${date}`,
  staleNotice: (date) => `Last checked ${date}, over a year ago: it may have changed.`,

  tableCaption: (date) => `Relations shown, as of ${date}`,
  relation: 'Relation',
  kindOfRelation: 'Kind',
  sortByDate: (direction) =>
    `Sort by date, ${direction === 'ascending' ? 'oldest' : 'newest'} first`,

  snippet: 'Embed code',
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
  dispute: /^Unresolved(?!.*years?\b).* event listed/,
};
