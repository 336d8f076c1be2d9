import {expect} from '@open-wc/testing';
import {firstDay, isPartialDay} from '../../../src/document/partial-day.js';
import {allFacts, builtIn, relationOf} from './built-in.js';

const {relations, events, sources, corrections, asOf} = builtIn;

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

  it('leave one place name undated and date every other fact', () => {
    const undated = allFacts.filter(({fact}) => fact.date === 'undated').map(({fact}) => fact.id);
    expect(undated).to.deep.equal(['spratly']);
  });

  it('end a fact only after it began', () => {
    for (const {fact} of allFacts)
      if (fact.until) expect(firstDay(fact.until) > firstDay(fact.date), fact.id).to.equal(true);
  });

  it('hand over without a gap where a fact replaces another of the same name', () => {
    for (const {relation, fact} of allFacts) {
      if (!fact.until) continue;
      const heirs = (relation.facts ?? []).filter(
        ({date, id}) => id !== fact.id && date === fact.until,
      );
      expect(heirs.length, fact.id).to.be.at.least(1);
    }
  });

  it('mark what can go stale with the day of the newest evidence', () => {
    const notFound = /not (found|verified)/;
    for (const {fact} of allFacts)
      if (notFound.test(JSON.stringify(fact.value))) expect(fact.asOf, fact.id).to.be.a('string');
  });
});

describe('the events of the built-in document', () => {
  it('stand in order', () => {
    const days = events.map(({date}) => firstDay(date));
    expect(days).to.deep.equal([...days].sort());
  });

  it('number 28 to 36', () => {
    expect(events.length).to.be.within(28, 36);
  });

  it('have one on the day since which a dispute is documented', () => {
    for (const {id, since} of relations.filter(({kind}) => kind === 'dispute')) {
      const days = events.filter(({about}) => about?.includes(id)).map(({date}) => date);
      expect(days[0], id).to.equal(since);
    }
  });

  it('have one on the days of the agreement itself', () => {
    const {talks, signed, inForce} = relationOf(builtIn.subject);
    const days = events.filter(({about}) => about?.includes(builtIn.subject)).map(({date}) => date);
    expect(days).to.include.members([talks, signed, inForce]);
  });
});
