import {expect} from '@open-wc/testing';
import {parseDocument} from '../../src/document/parse-document.js';
import {fullDocument} from '../fixtures/fixture-documents.js';
import {brokenPromises} from './check-invariants.js';

const SUBJECT = {kind: 'access', members: ['c0', 'c1'], name: 'N', short: 'S', summary: 'S.'};
const many = <Entry>(count: number, make: (id: string) => Entry): Entry[] =>
  Array.from({length: count}, (_, index) => make(String(index)));

/** A document with so many of each. */
const sized = ({countries = 3, relations = 3, events = 0, sources = 0, facts = 0}) => ({
  schemaVersion: 1,
  asOf: '2026',
  title: 'T',
  subject: 'r0',
  countries: many(countries, (n) => ({id: `c${n}`, name: `Country ${n}`})),
  relations: many(relations, (n) => ({
    ...SUBJECT,
    id: `r${n}`,
    facts: many(facts, (f) => ({id: `f${f}`, value: 'V', date: 'undated'})),
  })),
  events: many(events, (n) => ({id: `e${n}`, date: '2020', text: 'E'})),
  sources: many(sources, (n) => ({id: `s${n}`, title: 'T', publisher: 'P'})),
});

describe('the limits on size', () => {
  it('let the largest document through', () => {
    const largest = sized({countries: 60, relations: 400, events: 400, sources: 400, facts: 40});
    const {document, problems} = parseDocument(largest);
    expect(problems).to.deep.equal([]);
    expect(brokenPromises(document!)).to.deep.equal([]);
  });

  for (const [list, max] of [
    ['countries', 60],
    ['relations', 400],
    ['events', 400],
    ['sources', 400],
  ] as const)
    it(`cut ${list} after ${max}`, () => {
      const {document, problems} = parseDocument(sized({[list]: max + 1}));
      expect(document![list].length).to.equal(max);
      expect(problems).to.deep.equal([
        {
          where: list,
          value: `length ${max + 1}`,
          allowed: `at most ${max}`,
          effect: 'The rest is left out.',
        },
      ]);
    });

  it('cut facts after 40', () => {
    const {document, problems} = parseDocument(sized({facts: 41, relations: 1}));
    expect(document!.relations[0]!.facts!.length).to.equal(40);
    expect(problems.map(({where}) => where)).to.deep.equal(['relations[0].facts']);
  });

  it('cut texts without halving a character', async () => {
    const title = 'a'.repeat(298) + '😀😀';
    expect(parseDocument({...(await fullDocument()), title}).document!.title).to.equal(
      `${'a'.repeat(298)}…`,
    );
  });

  it('name the first fifty problems', () => {
    const wrong = {...sized({}), events: many(400, () => 'wrong')};
    const {problems} = parseDocument(wrong);
    expect(problems.length).to.equal(50);
    expect(problems[49]!.where).to.equal('events[49]');
  });

  it('cut a text after sixty languages', () => {
    const title = Object.fromEntries(many(61, (n) => [`en-${n.padStart(3, '0')}`, 'x']));
    const {document, problems} = parseDocument({...sized({}), title});
    expect(Object.keys(document!.title).length).to.equal(60);
    expect(problems.map(({where, value}) => [where, value])).to.deep.equal([
      ['title', 'length 61'],
    ]);
  });

  it('hold for a map of a hundred thousand languages', () => {
    const title = Object.fromEntries(many(100_000, (n) => [`en-${n}`, 7]));
    const {document, problems} = parseDocument({...sized({}), title});
    expect(document!.title).to.equal('N');
    expect(problems.length).to.equal(50);
  });

  it('are looked at first: a hundred thousand of everything cost no more than the limit', () => {
    const count = 100_000;
    const huge = sized({countries: count, events: count, sources: count});
    const started = performance.now();
    const {document} = parseDocument(huge);
    // Reading them all takes seconds; the limit is wide because test machines are busy.
    expect(performance.now() - started).to.be.below(500);
    expect(document!.countries.length).to.equal(60);
  });
});
