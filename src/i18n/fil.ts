import type {RelationKind} from '../document/types.js';
import {arePairwise, gatherTies} from './gather-ties.js';
import {joinNames} from './join-names.js';
import type {Messages} from './messages.js';

const nouns: Record<RelationKind, string> = {
  defence: 'kasunduan sa mutual na pagtatanggol',
  access: 'kasunduan sa visiting forces',
  grouping: 'pangkat',
  dispute: 'alitan',
  logistics: 'kasunduan sa lohistika',
  partnership: 'pakikipagtuwang',
  talks: 'pag-uusap',
};

const list = (names: readonly string[]) => joinNames(names, 'at');
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const bracketed = (text: string) => (text ? ` (${text})` : '');

/** Filipino. Names of agreements and groupings stay English, as in Filipino-language media. */
export const fil: Messages = {
  tag: 'fil',

  kind: {
    defence: 'Mutual defense',
    access: 'Visiting forces',
    grouping: 'Pangkat',
    dispute: 'Alitan',
    logistics: 'Lohistika',
    partnership: 'Pakikipagtuwang',
    talks: 'Pag-uusap',
  },
  kindCount: (kind, count) => `${count} ${nouns[kind]}`,

  notYet: 'Wala pang pag-uusap',
  inTalks: ({talks}) => (talks ? `Pinag-uusapan mula ${talks}` : 'Pinag-uusapan'),
  signedNotInForce: () => 'Nilagdaan, wala pang bisa',
  signedForceUnknown: ({signed}) =>
    `Nilagdaan${signed ? ` noong ${signed}` : ''}; hindi alam ang simula ng bisa`,
  inForce: ({inForce}) => (inForce ? `May bisa mula ${inForce}` : 'May bisa'),
  activeSince: ({since}) => (since ? `Mula ${since}` : 'Umiiral'),
  disputeDocumented: ({since}) =>
    since ? `Hindi pa nalulutas; unang pangyayaring nakatala rito: ${since}` : 'Hindi pa nalulutas',
  ended: ({ended}) => (ended ? `Natapos noong ${ended}` : 'Natapos'),
  stage: {
    'not-yet': 'hindi pa nagsisimula',
    talks: 'pinag-uusapan',
    signed: 'nilagdaan',
    'in-force': 'may bisa',
    active: 'umiiral',
    ended: 'natapos',
  },
  unresolved: 'hindi pa nalulutas',
  asOf: (date) => `kalagayan noong ${date}`,

  hint: 'Ituro, i-tap o i-tab ang isang bansa para makita ang mga ugnayan nito.',
  countryCaption: (country, groups) =>
    `${country}: ${groups
      .map(({kind, ties}) => {
        const gathered = gatherTies(ties);
        const word = lowerFirst(kind);
        return arePairwise(ties)
          ? `${word} sa ${gathered.map((tie) => list(tie.others) + bracketed(tie.ties.join(', '))).join(', ')}`
          : `${word}: ${gathered.map((tie) => tie.ties.join(', ') + bracketed(list(tie.others))).join(', ')}`;
      })
      .join('; ')}.`,
  countryWithoutTies: (country) => `${country}: walang ipinapakitang ugnayan.`,
  pairCaption: (names, parts) => `${names.join(' – ')}: ${parts.join('; ')}`,
  named: (name, status) => `${name} (${lowerFirst(status)})`,
  eventCaption: (date, text) => `${date}: ${text}`,
  alt: (title, countries, kinds, date) =>
    `Diagram: ${title}, kalagayan noong ${date}. Mga bansa: ${list(countries)}. Mga uri ng ugnayan: ${list(kinds.map(lowerFirst)) || 'wala'}.`,
  list,
  with: (name, others) => (others.length ? `${name} kasama ang ${list(others)}` : name),
  outside: (names) => `at wala sa larawang ito: ${names}`,

  cardLabel: 'Mga detalye',
  back: 'Bumalik sa simula',
  moreFacts: (count) => `${count} pang detalye`,
  fewerFacts: 'Bawasan ang detalye',
  officialName: 'Opisyal na pangalan',
  status: 'Kalagayan',
  signed: 'Nilagdaan',
  entryIntoForce: 'Simula ng bisa',
  members: 'Mga kasapi',
  summary: 'Ano ito',
  noFactsYet: 'Walang detalyeng nakatala para sa araw na ito.',
  noTies: 'Walang ipinapakitang ugnayan.',
  unknownDate: 'hindi alam',

  sourceMark: (number, publisher) => `Sanggunian ${number}: ${publisher}`,
  opensInNewTab: 'bubukas sa bagong tab',
  undated: 'walang petsa',

  control: {
    legend: 'Palatandaan',
    timeline: 'Timeline',
    table: 'Talahanayan',
    share: 'Ibahagi',
    sources: 'Sanggunian',
  },
  legendLabel: 'Mga uri ng ugnayang ipapakita',
  diagramLabel: (title) => `Mga ugnayan: ${title}`,
  timelineLabel: 'Araw na ipinapakita',
  today: 'Ngayong araw',
  sourcesCount: (count) => `Sanggunian (${count})`,
  corrections: 'Mga pagtatama',
  checked: (date) => `Sinuri noong ${date}`,
  staleNotice: (date) =>
    `Huling sinuri noong ${date}, mahigit isang taon na: maaaring may nagbago.`,
  close: 'Isara',

  tableCaption: (date) => `Mga ipinapakitang ugnayan, kalagayan noong ${date}`,
  columnRelation: 'Ugnayan',
  columnKind: 'Uri',
  columnMembers: 'Mga kasapi',
  columnStatus: 'Kalagayan',
  columnDate: 'Petsa',
  columnSources: 'Sanggunian',
  sortByDate: (direction) =>
    `Ayusin ayon sa petsa, ${direction === 'ascending' ? 'pinakaluma' : 'pinakabago'} muna`,
  emptyTable: 'Walang ugnayang maililista.',

  snippet: 'Code para i-embed',
  citation: 'Pagsipi',
  copy: 'Kopyahin',
  copied: 'Nakopya',

  loading: 'Naglo-load…',
  documentFailed:
    'Hindi nagamit ang sariling dokumento ng pahina; ipinapakita ang kasamang dokumento.',
  somePartsLeftOut: 'May mali ang ilang bahagi ng dokumento kaya hindi isinama.',

  selectedAnnouncement: (name, detail) => `Napili: ${name}. ${detail}`,
  clearedAnnouncement: (title) => `Inalis ang pagpili. ${title}`,
};
