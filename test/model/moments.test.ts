import {expect} from '@open-wc/testing';
import {momentsOf} from '../../src/model/moments.js';
import {event, relation, smallDocument} from './small-document.js';

it('the moments up to a day tell of nothing that is still to come', () => {
  const review = {id: 'review', value: 'Review', date: '2030', sources: []};
  const document = {
    ...smallDocument,
    relations: [
      relation('lease', {signed: '2025-05-22', ended: '2124-05-22'}),
      relation('planned', {signed: '2027'}),
      relation('plan', {signed: '2025', facts: [review]}),
    ],
    events: [event('due', '2035-07-01'), event('now', '2026-11-25')],
  };
  const days = momentsOf(document, '2026-11-25').map(({date}) => date);
  expect(days).to.deep.equal(['2025', '2025-05-22', '2026-11-25']);
});

it('a dated event says in place of a bare step how a relation that it tells of began to talk, held or ended', () => {
  const told = (id: string, date: string, about: readonly string[] = []) => ({id, value: id, date, about, sources: []});
  const document = {
    ...smallDocument,
    relations: [
      relation('old', {kind: 'partnership', since: '2011', ended: '2026-05-28'}),
      relation('raised', {kind: 'partnership', since: '2026-05-28', facts: [told('raise', '2026-05-28', ['old'])]}),
      relation('plan', {kind: 'talks', talks: '2025-08-22', facts: [told('intent', '2025-08-22')]}),
      // A labelled fact is no stop of the timeline, and a signature is always told.
      relation('labelled', {kind: 'partnership', since: '2014', facts: [{...told('view', '2014'), label: 'View'}]}),
      relation('pact', {signed: '2015', facts: [told('ceremony', '2015')]}),
    ],
    events: [],
  };
  const lines = momentsOf(document, '2026-11-25').map(({date, happenings}) =>
    [date, ...happenings.map(({step, text, relation: owner}) => (step ? `${owner?.id} ${step}` : String(text)))].join(', '),
  );
  expect(lines).to.deep.equal([
    '2011, old declared',
    '2014, labelled declared',
    '2015, pact signed, ceremony',
    '2025-08-22, intent',
    '2026-05-28, raise',
  ]);
});
