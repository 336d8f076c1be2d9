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
