import {expect} from '@open-wc/testing';
import {firstDay} from '../../../src/document/partial-day.js';
import {kindOf} from '../../../src/document/kinds.js';
import {allFacts, builtIn} from './built-in.js';

const {places, relations, sources} = builtIn;

/** What stands on sources: its own, and for a relation those of its facts. */
interface Stated {
  readonly id: string;
  readonly asOf?: string;
  readonly from: readonly string[];
}

const stated: readonly Stated[] = [
  ...relations.map(({id, asOf, facts = [], sources: own}) => ({id, asOf, from: [...own, ...facts.flatMap((fact) => fact.sources)]})),
  ...allFacts.map(({fact: {id, asOf, sources: from}}) => ({id, asOf, from})),
  ...places.map(({id, asOf, sources: from}) => ({id, asOf, from})),
];

/** Whether a source of that date can speak of that day; each may be a month or a year. */
const reaches = (source: string, day: string) => {
  const length = Math.min(source.length, day.length);
  return source.slice(0, length) >= day.slice(0, length);
};

const datesOf = (ids: readonly string[]) => sources.filter(({id}) => ids.includes(id)).map(({date}) => date);

describe('the evidence of the built-in document', () => {
  it('is as new as the day that a relation, a fact or a place is told as of', () => {
    const unbacked = stated.filter(({asOf, from}) => asOf && !datesOf(from).some((date) => date && reaches(date, asOf)));
    expect(unbacked.map(({id, asOf}) => `${id} as of ${asOf}`)).to.deep.equal([]);
  });

  it('is not older than what a dated event tells', () => {
    const early = allFacts.filter(({fact: {date, label, sources: from}}) => {
      // A page without a date of its own may have been written at any time.
      const dates = datesOf(from);
      return !label && dates.every((one) => one && !reaches(one, date));
    });
    expect(early.map(({fact}) => fact.id)).to.deep.equal([]);
  });

  it('is told in the order of its days: dated events of each relation, one after the other', () => {
    for (const {id, facts = []} of relations) {
      const days = facts.filter(({label}) => !label).map(({date}) => firstDay(date));
      expect(days, id).to.deep.equal([...days].sort());
    }
  });

  it('tells in words of its own how each grouping, each talk and each understanding began', () => {
    const composed = relations.filter(({id, facts = [], kind, since, talks}) => {
      const tells = facts.some(({date, label}) => !label && date === (since ?? talks));
      return (kindOf({kind}).isGrouping || kind === 'talks') && id !== 'aukus' && !tells;
    });
    expect(composed.map(({id}) => id)).to.deep.equal([]);
  });
});
