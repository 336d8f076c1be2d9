import type {RelationKind} from '../document/types.js';
import {arePairwise, gatherTies} from './gather-ties.js';
import {joinNames} from './join-names.js';
import type {Messages} from './messages.js';

const nouns: Record<RelationKind, readonly [one: string, several: string]> = {
  defence: ['mutual-defence treaty', 'mutual-defence treaties'],
  access: ['visiting-forces agreement', 'visiting-forces agreements'],
  grouping: ['grouping', 'groupings'],
  dispute: ['dispute', 'disputes'],
  logistics: ['logistics agreement', 'logistics agreements'],
  partnership: ['partnership', 'partnerships'],
  talks: ['talks channel', 'talks channels'],
};

// Names stand in the document without an article; a running sentence needs one before these.
const withArticle = (name: string) =>
  /^(Philippines|Netherlands|Maldives|Solomon Islands|United |U[SK]$)/.test(name)
    ? `the ${name}`
    : name;
const list = (names: readonly string[]) => joinNames(names.map(withArticle), 'and');
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const bracketed = (text: string) => (text ? ` (${text})` : '');

/** English, British spelling: the reference that the other languages follow. */
export const en: Messages = {
  tag: 'en',

  kind: {
    defence: 'Mutual defence',
    access: 'Visiting forces',
    grouping: 'Grouping',
    dispute: 'Dispute',
    logistics: 'Logistics',
    partnership: 'Partnership',
    talks: 'Talks',
  },
  kindCount: (kind, count) => `${count} ${nouns[kind][count === 1 ? 0 : 1]}`,

  notYet: 'Not yet in talks',
  inTalks: ({talks}) => (talks ? `In talks since ${talks}` : 'In talks'),
  signedNotInForce: () => 'Signed, not yet in force',
  signedForceUnknown: ({signed}) =>
    `Signed${signed ? ` ${signed}` : ''}; entry into force not known`,
  inForce: ({inForce}) => (inForce ? `In force since ${inForce}` : 'In force'),
  activeSince: ({since}) => (since ? `Since ${since}` : 'Active'),
  disputeDocumented: ({since}) =>
    since ? `Unresolved; documented here since ${since}, the first event listed` : 'Unresolved',
  ended: ({ended}) => (ended ? `Ended ${ended}` : 'Ended'),
  stage: {
    'not-yet': 'not yet begun',
    talks: 'in talks',
    signed: 'signed',
    'in-force': 'in force',
    active: 'active',
    ended: 'ended',
  },
  unresolved: 'unresolved',
  asOf: (date) => `as of ${date}`,

  hint: 'Point at, tap or tab to a country to see its ties.',
  countryCaption: (country, groups) =>
    `${country}: ${groups
      .map(({kind, ties}) => {
        const gathered = gatherTies(ties);
        const word = lowerFirst(kind);
        return arePairwise(ties)
          ? `${word} with ${gathered.map((tie) => list(tie.others) + bracketed(tie.ties.join(', '))).join(', ')}`
          : `${word}: ${gathered.map((tie) => tie.ties.join(', ') + bracketed(list(tie.others))).join(', ')}`;
      })
      .join('; ')}.`,
  countryWithoutTies: (country) => `${country}: no ties shown.`,
  pairCaption: (names, parts) => `${names.join(' – ')}: ${parts.join('; ')}`,
  named: (name, status) => `${name} (${lowerFirst(status)})`,
  eventCaption: (date, text) => `${date}: ${text}`,
  alt: (title, countries, kinds, date) =>
    `Diagram: ${title}, as of ${date}. Countries: ${list(countries)}. Kinds of tie: ${joinNames(kinds.map(lowerFirst), 'and') || 'none'}.`,
  list,
  with: (name, others) => (others.length ? `${name} with ${list(others)}` : name),
  outside: (names) => `and outside this picture: ${names}`,

  cardLabel: 'Fact card',
  back: 'Back to overview',
  moreFacts: (count) => (count === 1 ? '1 more fact' : `${count} more facts`),
  fewerFacts: 'Fewer facts',
  officialName: 'Official name',
  status: 'Status',
  signed: 'Signed',
  entryIntoForce: 'Entry into force',
  members: 'Members',
  summary: 'What it is',
  noFactsYet: 'No facts on record for this day.',
  noTies: 'No ties shown.',
  unknownDate: 'not known',

  sourceMark: (number, publisher) => `Source ${number}: ${publisher}`,
  opensInNewTab: 'opens in a new tab',
  undated: 'undated',

  control: {
    legend: 'Legend',
    timeline: 'Timeline',
    table: 'Table',
    share: 'Share',
    sources: 'Sources',
  },
  legendLabel: 'Kinds of tie to show',
  diagramLabel: (title) => `Network: ${title}`,
  timelineLabel: 'Day shown',
  today: 'Today',
  sourcesCount: (count) => `Sources (${count})`,
  corrections: 'Corrections',
  checked: (date) => `Checked ${date}`,
  staleNotice: (date) => `Last checked ${date}, over a year ago: some of it may have changed.`,
  close: 'Close',

  tableCaption: (date) => `Relations shown, as of ${date}`,
  columnRelation: 'Relation',
  columnKind: 'Kind',
  columnMembers: 'Members',
  columnStatus: 'Status',
  columnDate: 'Date',
  columnSources: 'Sources',
  sortByDate: (direction) =>
    `Sort by date, ${direction === 'ascending' ? 'oldest' : 'newest'} first`,
  emptyTable: 'No relations to list.',

  snippet: 'Embed code',
  citation: 'Citation',
  copy: 'Copy',
  copied: 'Copied',

  loading: 'Loading…',
  documentFailed: 'This page’s own document could not be used; the built-in one is shown.',
  somePartsLeftOut: 'Parts of the document had errors and were left out.',

  selectedAnnouncement: (name, detail) => `Selected: ${name}. ${detail}`,
  clearedAnnouncement: (title) => `Selection cleared. ${title}`,
};
