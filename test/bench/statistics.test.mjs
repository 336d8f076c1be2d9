import assert from 'node:assert/strict';
import {test} from 'node:test';
import {randomFrom, ratiosOf, shuffled, spreadOf} from './statistics.mjs';

test('the median of an even number of runs lies between the two in the middle', () => {
  assert.deepEqual(spreadOf([4, 1, 3, 2]), {median: 2.5, from: 1.75, to: 3.25});
});

test('one slow run moves neither the median nor the quartiles', () => {
  const {median, from, to} = spreadOf([10, 11, 10, 11, 10, 9000, 11, 10]);
  assert.ok(median <= 11 && from === 10 && to === 11);
});

test('a run is compared with the reference of its own round', () => {
  assert.deepEqual(ratiosOf([20, 60], [10, 20]), [2, 3]);
});

test('a reference of nothing gives no ratio', () => {
  assert.deepEqual(ratiosOf([20, 60, 5], [0, 20]), [3]);
});

test('an order drawn twice with one seed is one order and loses nothing', () => {
  const things = ['a', 'b', 'c', 'd', 'e', 'f'];
  assert.deepEqual(shuffled(things, 7), shuffled(things, 7));
  assert.notDeepEqual(shuffled(things, 7), shuffled(things, 8));
  assert.deepEqual([...shuffled(things, 7)].sort(), things);
});

test('drawn numbers stay from 0 to below 1', () => {
  const random = randomFrom(1);
  for (let draw = 0; draw < 1000; draw += 1) {
    const number = random();
    assert.ok(number >= 0 && number < 1);
  }
});
