import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadRatios, perPiece, restOf, valueOf} from './summarise.mjs';

const load = (ms) => ({
  firstFullFrame: ms,
  script: ms / 2,
  rendering: ms / 4,
  longestTask: ms / 3,
  mainThread: ms,
});

test('a page that takes twice as long in each round, slow or fast, has ratio 2 without spread', () => {
  const references = [50, 80, 200].map(load);
  const {firstFullFrame, longestTask} = loadRatios([100, 160, 400].map(load), references);
  assert.deepEqual(firstFullFrame, {median: 2, from: 2, to: 2});
  assert.deepEqual(longestTask, {median: 2, from: 2, to: 2});
});

test('fifty that take twenty times as long as one take 0.4 of it each', () => {
  assert.equal(perPiece([{ms: 200}, {ms: 400}], [{ms: 10}, {ms: 20}], 'ms', 50).median, 0.4);
});

test('without a run there is no number, and nothing that JSON could not hold', () => {
  assert.deepEqual(valueOf([], 'heap'), {median: null, from: null, to: null});
});

test('rest is told in kB and seconds', () => {
  assert.deepEqual(restOf([{heap: 2_345_678, atRestAfter: 1234, idleFrames: 0}]), {
    heapKb: 2346,
    atRestAfterS: 1.2,
    idleFrames: 0,
  });
});
