import {expect} from '@open-wc/testing';
import {parseDocument} from '../../src/document/parse-document.js';
import {fullDocument, goodDocuments} from '../fixtures/fixture-documents.js';
import {HOSTILE_STRINGS} from '../fixtures/hostile-strings.js';
import {brokenPromises} from './check-invariants.js';

const DOCUMENTS = 2000;
const SEED = 20240708;

/** Repeatable numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Holder = Record<string, unknown>;

/** Every object and list in a value, which may hold itself. */
function holders(value: unknown, found = new Set<unknown>()): Holder[] {
  if (typeof value === 'object' && value !== null && !found.has(value)) {
    found.add(value);
    for (const part of Object.values(value)) holders(part, found);
  }
  return [...found] as Holder[];
}

const VALUES: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => NaN,
  () => -Infinity,
  () => 1e308,
  () => -1,
  () => true,
  () => [],
  () => ({}),
  () => [[[]]],
  () => ({en: 'x', ja: 3, attested: true}),
  () => ['AA', 'AA', 'BB'],
  () => ['AA', 'BB', 'nobody'],
  () => [181, 91],
  () => '2024-02-30',
  () => '2025-02',
  () => 'undated',
  () => 'grouping',
  () => 'AA',
  () => new Map(),
  () => Symbol('x'),
];

/** Does one to six things to a document that its author did not mean. */
function mutate(document: unknown, random: () => number): void {
  const pick = <Entry>(list: readonly Entry[]): Entry => list[Math.floor(random() * list.length)]!;
  for (let left = 1 + Math.floor(random() * 6); left > 0; left -= 1) {
    const all = holders(document);
    const holder = pick(all);
    const key = pick([...Object.keys(holder), 'id']);
    const change = random();
    if (change < 0.35) holder[key] = pick(VALUES)();
    else if (change < 0.6) holder[key] = pick(HOSTILE_STRINGS);
    else if (change < 0.7) Reflect.deleteProperty(holder, key);
    else if (change < 0.85) holder[key] = pick(all);
    else if (change < 0.9 && !Array.isArray(holder)) holder[pick(HOSTILE_STRINGS)] = pick(HOSTILE_STRINGS);
    else if (Array.isArray(holder)) holder.push(...(holder as unknown[]).slice(0, 50));
  }
}

describe('two thousand documents with random faults', () => {
  it('never make the parser throw, loop or break a promise', async () => {
    const random = randomFrom(SEED);
    const goods = (await goodDocuments()).map(({document}) => document);
    let drawn = 0;
    for (let index = 0; index < DOCUMENTS; index += 1) {
      const document = structuredClone(goods[index % goods.length]);
      mutate(document, random);
      const parsed = parseDocument(document);
      expect(parsed.problems.length).to.be.at.most(50);
      if (!parsed.document) expect(parsed.problems.length, `document ${index}`).to.be.at.least(1);
      else {
        drawn += 1;
        expect(brokenPromises(parsed.document), `document ${index}`).to.deep.equal([]);
      }
    }
    // Most faults are small: the rest must still be drawn, or this tests nothing but refusals.
    expect(drawn).to.be.above(DOCUMENTS / 2);
  });

  it('come through a second reading without a problem', async () => {
    const random = randomFrom(SEED + 1);
    for (let index = 0; index < 200; index += 1) {
      const document = await fullDocument();
      mutate(document, random);
      const once = parseDocument(document).document;
      if (once)
        expect(parseDocument(once), `document ${index}`).to.deep.equal({
          document: once,
          problems: [],
        });
    }
  });
});
