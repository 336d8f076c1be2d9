import type {
  Country,
  ExplainerDocument,
  Relation,
  TimelineEvent,
} from '../../src/document/types.js';

/** A country with nothing but its id and a name. */
export function country(id: string): Country {
  return {id, name: id};
}

/** A relation in which only what a test speaks of is set. */
export function relation(id: string, parts: Partial<Relation> = {}): Relation {
  return {
    id,
    kind: 'access',
    members: ['JP', 'PH'],
    name: id,
    short: id,
    summary: id,
    sources: [],
    ...parts,
  };
}

export function event(id: string, date: string): TimelineEvent {
  return {id, date, text: id, sources: []};
}

/** Four countries, and one relation of each interesting sort between them. */
export const smallDocument: ExplainerDocument = {
  schemaVersion: 1,
  asOf: '2026-06-10',
  title: 'Small',
  subject: 'jp-ph-raa',
  countries: ['JP', 'PH', 'US', 'CN'].map(country),
  relations: [
    relation('jp-ph-raa', {
      talks: '2023-11-03',
      signed: '2024-07-08',
      inForce: '2025-09-11',
      facts: [
        {id: 'name', value: 'The name', date: 'undated', sources: ['a']},
        {id: 'talks', value: 'Talks go on', date: '2023-11', until: '2024-07-08', sources: ['b']},
        {
          id: 'signed',
          value: 'Signed',
          date: '2024-07-08',
          sources: ['a'],
          about: ['ph-us-mdt', 'CN'],
        },
      ],
    }),
    relation('squad', {kind: 'grouping', members: ['US', 'PH', 'JP'], since: '2023-06-03'}),
    relation('ph-us-mdt', {
      kind: 'defence',
      members: ['US', 'PH'],
      signed: '1951-08-30',
      inForce: '1952-08-27',
      sources: ['c'],
    }),
    relation('jp-us-old', {
      kind: 'defence',
      members: ['JP', 'US'],
      signed: '1951-09-08',
      inForce: '1952',
      ended: '1960-06-23',
    }),
    relation('cn-ph-sea', {kind: 'dispute', members: ['CN', 'PH'], since: '1995'}),
    relation('jp-ph-acsa', {kind: 'logistics', signed: '2026-01-15', inForce: 'unknown'}),
  ],
  places: [],
  events: [
    event('entry', '2025-09-11'),
    event('first', '1951-08-30'),
    event('idea', '2022-04'),
    event('signing', '2024-07-08'),
  ],
  sources: ['d', 'c', 'b', 'a'].map((id) => ({id, title: id, publisher: id})),
  corrections: [{id: 'slip', date: '2024-07-08', text: 'Spelling', sources: ['c', 'missing']}],
  terms: [],
};
