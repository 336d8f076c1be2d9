import {expect} from '@open-wc/testing';
import {firstDay, isPartialDay} from '../../../src/document/partial-day.js';
import {momentsOf} from '../../../src/model/moments.js';
import {allFacts, builtIn, english} from './built-in.js';

const {relations, events, sources, corrections, asOf} = builtIn;
const moments = momentsOf(builtIn, '9999-12-31');
const happenings = moments.flatMap(({date, happenings: those}) => those.map((one) => ({date, ...one})));

/** Every date of the document with the id of what it belongs to; the words that may stand for one are left out. */
const dates: readonly (readonly [owner: string, date: string])[] = [
  ...relations.flatMap(({id, talks, signed, inForce, since, ended, asOf: seen}) =>
    [talks, signed, inForce, since, ended, seen].map((date) => [id, date] as const),
  ),
  ...allFacts.flatMap(({fact}) =>
    [fact.date, fact.until, fact.asOf].map((date) => [fact.id, date] as const),
  ),
  ...[...events, ...sources, ...corrections].map(({id, date}) => [id, date] as const),
].flatMap(([id, date]) =>
  date && !['unknown', 'undated'].includes(date) ? [[id, date] as const] : [],
);

describe('the dates of the built-in document', () => {
  it('exist in the calendar', () => {
    expect(dates.filter(([, date]) => !isPartialDay(date))).to.deep.equal([]);
  });

  it('do not lie after the day on which an editor last checked it', () => {
    expect(dates.filter(([, date]) => firstDay(date) > asOf)).to.deep.equal([]);
  });

  it('stand on every relation', () => {
    for (const {id, talks, signed, since} of relations)
      expect(talks ?? signed ?? since, id).to.be.a('string');
  });

  it('say of every signed agreement when it entered into force, or that it is unknown', () => {
    for (const {id, signed, inForce} of relations)
      if (signed) expect(inForce, id).to.be.a('string');
  });

  it('stand in order: talks, signature, entry into force, end', () => {
    for (const {id, talks, signed, inForce, ended} of relations) {
      const days = [talks, signed, inForce, ended].flatMap((date) =>
        date && date !== 'unknown' ? firstDay(date) : [],
      );
      expect(days, id).to.deep.equal([...days].sort());
    }
  });

  it('stand on every fact', () => {
    expect(allFacts.filter(({fact}) => fact.date === 'undated')).to.deep.equal([]);
  });

  it('end a fact only after it began', () => {
    for (const {fact} of allFacts)
      if (fact.until) expect(firstDay(fact.until) > firstDay(fact.date), fact.id).to.equal(true);
  });

  it('hand over without a gap where a fact gives way to another', () => {
    for (const {relation, fact} of allFacts) {
      if (!fact.until) continue;
      const heirs = (relation.facts ?? []).filter(({date}) => date === fact.until);
      expect(heirs.length, fact.id).to.be.at.least(1);
    }
  });

  it('stand beside what was not found out, so that its age shows', () => {
    for (const {fact} of allFacts) {
      const words = english(fact.value);
      if (/not (found|verified)/.test(words))
        expect(fact.asOf ?? words, fact.id).to.match(/20\d\d/);
    }
  });
});

describe('the timeline of the built-in document', () => {
  it('has no event twice', () => {
    const told = happenings.map(({date, text, relation, step}) =>
      [date, text ? english(text) : relation?.id, step].join(),
    );
    expect(told.filter((one, index) => told.indexOf(one) !== index)).to.deep.equal([]);
  });

  it('has one stop a day, which tells all steps of that day', () => {
    expect(new Set(moments.map(({date}) => firstDay(date))).size).to.equal(moments.length);
    const stepsOn = (day: string): string[] =>
      (moments.find(({date}) => date === day)?.happenings ?? []).map(({relation, step}) => `${relation?.id} ${step}`);
    expect(stepsOn('1960-01-19')).to.have.members(['jp-us-treaty signed', 'jp-us-sofa signed']);
    expect(stepsOn('1960-06-23')).to.have.members([
      'jp-us-treaty-1951 ended',
      'jp-us-treaty in-force',
      'jp-us-sofa in-force',
    ]);
  });

  it('reaches from the first treaties to the months before the last check', () => {
    expect(moments[0]?.date).to.equal('1951-08-30');
    expect(moments.at(-1)!.date.slice(0, 4)).to.equal(asOf.slice(0, 4));
  });

  it('begins the story of a dispute on the day since which it is documented', () => {
    for (const relation of relations.filter(({kind}) => kind === 'dispute')) {
      const own = happenings.filter((one) => one.relation?.id === relation.id);
      expect(own[0]?.date, relation.id).to.equal(relation.since);
    }
  });

  it('stops at every step of the agreement itself', () => {
    const steps = happenings.flatMap(({date, relation, step = []}) =>
      relation?.id === builtIn.subject ? [step, date].flat().join(' ').trim() : [],
    );
    expect(steps).to.include.members([
      'talks 2023-11-29',
      'signed 2024-07-08',
      'in-force 2025-09-11',
    ]);
  });
});
