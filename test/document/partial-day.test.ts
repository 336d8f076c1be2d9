import {expect} from '@open-wc/testing';
import {firstDay, isPartialDay} from '../../src/document/partial-day.js';

describe('a partial day', () => {
  it('is a day, a month or a year of the calendar', () => {
    for (const value of ['2024-07-08', '2024-02-29', '2024-12', '1951', '0100-01-01'])
      expect(isPartialDay(value), value).to.equal(true);
  });

  it('is nothing else', () => {
    for (const value of [
      '',
      '2024-02-30',
      '2023-02-29',
      '2024-13',
      '2024-00',
      '2024-00-01',
      '2024-07-00',
      '2024-1',
      '24',
      '2024-07-08T00:00',
      ' 2024',
      '2024-',
      '1900-02-29',
      'unknown',
      '٢٠٢٤',
    ])
      expect(isPartialDay(value), value).to.equal(false);
  });

  it('begins with its first day', () => {
    expect(['2024-07-08', '2024-07', '2024'].map(firstDay)).to.deep.equal([
      '2024-07-08',
      '2024-07-01',
      '2024-01-01',
    ]);
  });
});
