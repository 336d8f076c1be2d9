/**
 * What every page draws: nodes `{id, label, place}` and ties `{from, to, label}`. Five countries and the eight pairs
 * among them that the widget draws at first come from the built-in document; larger stories are drawn from a seed.
 */
import {readFileSync} from 'node:fs';
import {randomFrom} from './statistics.mjs';

const DOCUMENT = new URL('../../src/document/japan-philippines.json', import.meta.url);
const KINDS_AT_FIRST = ['defence', 'access', 'dispute'];

/** One tie a pair, named after the agreements that stand between the two. */
function tiesOf({relations}) {
  const pairs = new Map();
  for (const {members, kind, short, end} of relations) {
    if (!KINDS_AT_FIRST.includes(kind) || end) continue;
    const key = [...members].sort().join('-');
    pairs.set(key, [...(pairs.get(key) ?? []), short?.en ?? short ?? kind]);
  }
  return [...pairs].map(([key, names]) => {
    const [from, to] = key.split('-');
    return {from, to, label: names.join(' · ')};
  });
}

/** The story of the built-in document. */
export function builtInStory() {
  const story = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
  const nodes = story.countries.map(({id, name, place}) => ({id, label: name.en, place}));
  return {nodes, ties: tiesOf(story)};
}

/** A story of the given number of nodes: a tree, so that all hang together, and six more ties for ten nodes if not told. */
export function grownStory(count, tieCount = Math.round(count * 1.6)) {
  const random = randomFrom(count);
  const below = (limit) => Math.floor(random() * limit);
  const nodes = Array.from({length: count}, (_, index) => ({
    id: `N${index}`,
    label: `Country ${index + 1}`,
    place: [Math.round(random() * 300 - 150), Math.round(random() * 120 - 60)],
  }));
  const pairs = new Set();
  for (let index = 1; index < count; index += 1) pairs.add(`N${below(index)}-N${index}`);
  while (pairs.size < tieCount) {
    const [one, other] = [below(count), below(count)].sort((a, b) => a - b);
    if (one !== other) pairs.add(`N${one}-N${other}`);
  }
  const ties = [...pairs].map((pair, index) => {
    const [from, to] = pair.split('-');
    return {from, to, label: `Pact ${index + 1}`};
  });
  return {nodes, ties};
}

/** A grown story as a document for the widget. */
export const documentOf = ({nodes, ties}) => ({
  schemaVersion: 1,
  countries: nodes.map(({id, label, place}) => ({id, name: label, place})),
  relations: ties.map(({from, to, label}, index) => ({
    id: `pact-${index + 1}`,
    kind: 'access',
    members: [from, to],
    name: label,
    short: label,
    summary: `${label} is between two countries.`,
    signed: '2001-01-01',
    inForce: '2001-01-01',
  })),
});
