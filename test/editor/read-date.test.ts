import {expect} from '@open-wc/testing';
import {orderOf, readDate} from '../../demo/editor/read-date.js';

describe('a date as people write it', () => {
  const READ: readonly (readonly [string, string])[] = [
    ['2024-07-08', '2024-07-08'],
    ['2024-07', '2024-07'],
    ['2024', '2024'],
    [' 2024-07-08 00:00:00 ', '2024-07-08'],
    ['2024-07-08T09:30:00Z', '2024-07-08'],
    ['2024/7/8', '2024-07-08'],
    ['8.7.2024', '2024-07-08'],
    ['8 July 2024', '2024-07-08'],
    ['July 8, 2024', '2024-07-08'],
    ['Sept 2025', '2025-09'],
    ['45481', '2024-07-08'],
  ];
  for (const [text, day] of READ) {
    it(`“${text}” is ${day}`, () => {
      expect(readDate(text, null)).to.equal(day);
    });
  }

  for (const text of ['2024-02-31', 'soon', '12', '8 July', '99/99/2024', '']) {
    it(`“${text}” is no date`, () => {
      expect(readDate(text, 'day-first')).to.equal(null);
    });
  }

  it('08/07/2024 is not guessed at while nothing tells which number is the month', () => {
    expect(readDate('08/07/2024', null)).to.equal(null);
    expect(readDate('08/07/2024', 'day-first')).to.equal('2024-07-08');
    expect(readDate('08/07/2024', 'month-first')).to.equal('2024-08-07');
  });

  it('one clear date tells the order of its whole column', () => {
    expect(orderOf(['08/07/2024', '25/12/2024'])).to.equal('day-first');
    expect(orderOf(['08/07/2024', '12/25/2024'])).to.equal('month-first');
    expect(orderOf(['08/07/2024', ''])).to.equal(null);
  });
});
