import {joinNames} from './join-names.js';
import type {Messages} from './messages.js';
import type {Review} from './review.js';

const list = (names: readonly string[]) => joinNames(names, 'at');
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Filipino. Names of agreements and groupings stay English, as in Filipino-language media. */
export const fil: Messages = {
  tag: 'fil',
  aliases: 'tl tgl',
  months: 'Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre',
  shortMonths: 'Ene Peb Mar Abr May Hun Hul Ago Set Okt Nob Dis',
  date: (year, month, day) => (day ? `${month} ${day}, ${year}` : `${month} ${year}`.trim()),

  kind: {
    defence: 'Mutual defense',
    access: 'Visiting forces',
    grouping: 'Pangkat',
    dispute: 'Alitan',
    logistics: 'Lohistika',
    partnership: 'Katuwang',
    talks: 'Pag-uusap',
  },

  notYet: 'Wala pang pag-uusap',
  inTalks: (day) => `Pinag-uusapan mula ${day}`,
  signedNotInForce: 'Nilagdaan, wala pang bisa',
  signedOnly: (day) => `Nilagdaan noong ${day}, wala pang bisa`,
  signedForceUnknown: (day) => `Nilagdaan noong ${day}; hindi alam ang simula ng bisa`,
  inForce: (day) => `May bisa mula ${day}`,
  dateUnknown: 'Hindi alam ang petsa',
  activeSince: (day) => `Mula ${day}`,
  firstRecord: (day) => `Nakatala rito mula ${day}`,
  disputeDocumented: (day) => `Hindi pa nalulutas; unang pangyayaring nakatala rito: ${day}`,
  ended: (day) => `Natapos noong ${day}`,
  asOf: (date) => `kalagayan noong ${date}`,

  hint: 'Ituro, i-tap o i-tab ang isang bansa para makita ang mga ugnayan nito.',
  subjectOff: (name, kind) => `Hindi nakaguhit ang ${name}: nakapatay ang “${kind}”.`,
  countryCaption: (country, parts) => `${country}: ${parts.join('; ')}.`,
  pairCaption: (names, parts) => `${names.join(' – ')}: ${parts.join('; ')}`,
  named: (name, status) => `${name} (${lowerFirst(status)})`,
  eventCaption: (date, text) => `${date}: ${text}`,
  happenings: (texts) => texts.join('; '),
  between: (name, countries) => `${name} ng ${list(countries)}`,
  step: {
    talks: (name) => `Nagsimula ang pag-uusap sa ${name}`,
    signed: (name) => `Nilagdaan ang ${name}`,
    'in-force': (name) => `Nagkabisa ang ${name}`,
    active: (name) => `Nagsimula ang ${name}`,
    ended: (name) => `Natapos ang ${name}`,
  },
  disputeOver: (name) => `alitan sa ${name}`,
  memberOf: (groupings) => `nasa ${groupings.join(', ')}`,
  alt: (title, countries, kinds, date) =>
    `Diagram: ${title}, kalagayan noong ${date}. Mga bansa: ${list(countries)}. Mga uri ng ugnayan: ${list(kinds.map(lowerFirst)) || 'wala'}.`,
  list,
  with: (ties, others) =>
    [[ties].flat().join(', '), list(others)].filter(Boolean).join(' kasama ang '),
  outside: (names) => `at wala sa larawang ito: ${names}`,

  cardLabel: 'Mga detalye',
  back: 'Bumalik sa simula',
  moreFacts: (count) => `${count} pang detalye`,
  fewerFacts: 'Bawasan ang detalye',
  moreTies: (count) => `${count} pa`,
  fewerTies: 'Bawasan',
  inForceHead: 'May bisa mula',
  sinceHead: 'Mula',
  officialName: 'Opisyal na pangalan',
  status: 'Kalagayan',
  signed: 'Nilagdaan',
  members: 'Mga kasapi',
  summary: 'Ano ito',
  noFactsYet: 'Walang detalye sa araw na ito.',
  noTies: 'Walang ipinapakitang ugnayan.',

  sourceMark: (number, publisher) => `Sanggunian ${number}: ${publisher}`,
  opensInNewTab: 'bubukas sa bagong tab',
  undated: 'walang petsa',

  sources: 'Sanggunian',
  table: 'Talaan',
  share: 'Ibahagi',
  legendLabel: 'Mga uri ng ugnayang ipapakita',
  diagramLabel: (title) => `Mga ugnayan: ${title}`,
  pictureLabel: 'Uri ng larawan',
  network: 'Network',
  map: 'Mapa',
  mapLabel: (title) => `Mapa: ${title}`,
  mapKey: 'Inaangkin ng higit sa isang panig.',
  mapNote: 'Walang ipinahihiwatig na posisyon sa soberanya ang mga pangalan at lugar.',
  places: 'Mga lugar',
  timelineLabel: 'Araw na ipinapakita',
  today: 'Ngayong araw',
  earlier: 'Mas maaga',
  later: 'Mas huli',
  corrections: 'Pagtatama',
  checked: (date) => `Sinuri ${date}`,
  staleNotice: (date) =>
    `Huling sinuri noong ${date}, mahigit isang taon na: maaaring may nagbago.`,

  tableCaption: (date) => `Mga ipinapakitang ugnayan, kalagayan noong ${date}`,
  relation: 'Ugnayan',
  kindOfRelation: 'Uri',
  sortByDate: (direction) =>
    `Ayusin ayon sa petsa, ${direction === 'ascending' ? 'pinakaluma' : 'pinakabago'} muna`,

  snippet: 'Code para i-embed',
  copy: 'Kopyahin',
  copied: 'Nakopya',

  documentFailed: 'Hindi maipakita ang sariling nilalaman ng pahina.',
  documentKept: 'Hindi maipakita ang sariling nilalaman ng pahina; ito ay naunang nilalaman.',

  selectedAnnouncement: (name, detail) => `Napili: ${name}. ${detail}`,
  clearedAnnouncement: (title) => `Inalis ang pagpili. ${title}`,
};

export const review: Review = {
  attested: ['signed'],
  loaded:
    /\b(kaalyado|alyansa|ilegal|agresibo|pananakop|laban sa|ngayon lang|kamakailan|pinakabagong balita)/i,
  dispute: /^Hindi pa nalulutas(?!.*taon).*unang pangyayaring/,
};
