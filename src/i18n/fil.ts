import {joinNames} from './join-names.js';
import type {Messages} from './messages.js';
import type {Review} from './review.js';

const list = (names: readonly string[]) => joinNames(names, 'at');
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const aside = (text: string) => ` (${text})`;

/** Filipino. Names of agreements and groupings stay English, as in Filipino-language media. */
export const fil: Messages = {
  tag: 'fil',
  aliases: 'tl tgl',
  months: 'Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre',
  shortMonths: 'Ene Peb Mar Abr Mayo Hun Hul Ago Set Okt Nob Dis',
  date: (year, month, day) => (day ? `${month} ${day}, ${year}` : `${month} ${year}`.trim()),

  kind: {
    defence: 'Defense treaty',
    access: 'Dayuhang puwersa',
    grouping: 'Grupo',
    dispute: 'Alitan',
    logistics: 'Lohistika',
    partnership: 'Partnership',
    talks: 'Pag-uusap',
  },

  notYet: 'Wala pang pag-uusap',
  notThere: 'Hindi pa umiiral',
  inTalks: (day) => `Pag-uusap mula ${day}`,
  signedNotInForce: 'Nilagdaan na, wala pang bisa',
  signedOnly: (day) => `Nilagdaan noong ${day}, wala pang bisa`,
  signedForceUnknown: (day) => `Nilagdaan noong ${day}; walang tala kung may bisa na`,
  inForce: (day) => `May bisa mula ${day}`,
  dateUnknown: 'Hindi alam ang petsa',
  activeSince: (day) => `Mula noong ${day}`,
  firstRecord: (day) => `Nakatala rito mula noong ${day}`,
  unresolved: 'Hindi pa nalulutas',
  ended: (day) => `Natapos noong ${day}`,
  asOf: (date) => `noong ${date}`,

  hint: 'Pumili ng bansa para makita ang mga ugnayan nito.',
  subjectOff: (name, kind) => `Hindi nakaguhit ang ${name}: nakapatay ang “${kind}”.`,
  countryCaption: (country, parts) => `${country}: ${parts.join('; ')}.`,
  pairCaption: (names, parts) => `${names.join(' – ')}: ${parts.join('; ')}`,
  aside,
  named: (name, status) => name + aside(lowerFirst(status)),
  standing: (name, status) => `${name}, ${lowerFirst(status)}`,
  eventCaption: (date, text) => `${date}: ${text}`,
  happenings: (texts) => texts.join('. ').replaceAll('.. ', '. '),
  step: {
    talks: (name, countries) => `Sinimulan ng ${list(countries)} ang pag-uusap sa ${name}`,
    signed: (name, countries) => `Nilagdaan ng ${list(countries)} ang ${name}`,
    'in-force': (name, countries) => `Nagkabisa ang ${name}${aside(list(countries))}`,
    declared: (name, countries) => `Idineklara ng ${list(countries)} ang ${name}`,
    formed: (name, countries) => `Binuo ng ${list(countries)} ang ${name}`,
    announced: (name, countries) => `Inihayag ng ${list(countries)} ang ${name}`,
    ended: (name, countries) => `Natapos ang ${name}${aside(list(countries))}`,
  },
  deed: {
    defence: (parts) => `pangako ng pagtatanggol sa isa’t isa: ${parts.join(', ')}`,
    access: (parts) => `tuntunin sa dumadalaw o nakatalagang puwersa: ${parts.join(', ')}`,
    grouping: (names) => `mga grupong kinabibilangan: ${names.join(', ')}`,
    dispute: (parts) => `alitan: ${parts.join(', ')}`,
    logistics: (parts) => `palitan ng suplay ng mga puwersa: ${parts.join(', ')}`,
    partnership: (parts) => `partnership: ${parts.join(', ')}`,
    talks: (parts) => `pag-uusap: ${parts.join(', ')}`,
    arranged: (parts) => `mga kaayusan: ${parts.join(', ')}`,
    agreed: (parts) => `kasunduan sa depensa: ${parts.join(', ')}`,
  },
  tiesWith: (country, ties) => country + (ties.length ? aside(ties.join(', ')) : ''),
  disputesWith: (country, places) => `sa ${country} ukol sa ${list(places)}`,
  onlySigned: (name) => `${name}, nilagdaan`,
  disputeOver: (name) => `alitan sa ${name}`,
  alt: (title, countries, kinds, date) =>
    `Diagram: ${title}, noong ${date}. Mga bansa: ${list(countries)}. Mga uri ng ugnayan: ${list(kinds.map(lowerFirst)) || 'wala'}.`,
  list,
  comma: ', ',
  pair: (names) => names.join(' – '),
  with: (tie, others) => tie + (others.length ? aside(`sa ${list(others)}`) : ''),
  outside: (names) => aside(`hindi nakaguhit: ${names}`),

  cardLabel: 'Mga detalye',
  back: 'Bumalik sa simula',
  moreFacts: (count) => `${count} pang detalye`,
  fewerFacts: 'Bawasan ang detalye',
  moreTies: (count) => `${count} pa`,
  fewerTies: 'Bawasan',
  inForceHead: 'May bisa mula noong',
  sinceHead: 'Mula noong',
  nameLabel: 'Pangalan',
  status: 'Kalagayan',
  signed: 'Nilagdaan',
  members: 'Mga bansa',
  summary: 'Ano ito',
  noFactsYet: 'Wala pang kasunduan sa araw na ito.',
  noTies: 'Walang ipinapakitang ugnayan.',

  sourceMark: (number, publisher) => `Sanggunian ${number}: ${publisher}`,
  opensInNewTab: 'bubukas sa bagong tab',
  undated: 'walang petsa',

  sources: 'Mga sanggunian',
  table: 'Talahanayan',
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
  corrections: 'Mga pagtatama sa ulat',
  checked: (date) => `Sinuri noong ${date}`,
  staleNotice: (date) =>
    `Huling sinuri noong ${date}, mahigit isang taon na: maaaring may nagbago.`,

  tableCaption: (date, checked) => `Mga ugnayang ipinapakita noong ${date}${checked && `; sinuri ang mga detalye hanggang ${checked}`}`,
  relation: 'Ugnayan',
  kindOfRelation: 'Uri',
  sortByDate: (direction) =>
    `Ayusin ayon sa petsa, ${direction === 'ascending' ? 'pinakaluma' : 'pinakabago'} muna`,

  save: 'I-save',
  picture: 'Larawan',
  data: 'Datos',
  link: 'Link sa view na ito',
  citation: 'Pagbanggit',
  shareBySystem: 'Ibahagi sa iba',
  filesRefused: 'Kung walang dumating na file, hindi pinapayagan ng pahinang nasa paligid ng frame na ito ang pag-save.',

  embed: 'I-embed',
  enlarge: 'Palakihin',
  close: 'Isara',
  snippet: 'Code para i-embed',
  needsOwnCopy: 'Maglagay ng sariling kopya ng rra-explainer.js sa tabi ng pahinang magpapakita nito: walang address sa web ang script dito.',
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
};
