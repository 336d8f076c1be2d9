import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkLimits} from './limits.mjs';

const at = (wall, thread) => ({firstFullFrame: {median: wall}, mainThread: {median: thread}});
const ours = {id: 'ours', requests: 1, at1: at(1.25, 1.1), at4: at(1.3, 1.41), rest: {idleFrames: 0}};
const findLimit = (limits, what) => limits.find((limit) => limit.what === what);

test('a number on the limit meets it, one above it on either clock does not', () => {
  const limits = checkLimits({pages: [ours], scriptBrotli: 43_000, layoutShift: 0});
  assert.equal(findLimit(limits, 'first full frame ÷ inserted markup').isMet, true);
  assert.equal(findLimit(limits, '… at 4× CPU throttle').isMet, false);
  assert.equal(findLimit(limits, '… at 4× CPU throttle').thread, 1.41);
  assert.equal(findLimit(limits, 'layout shift').isMet, true);
});

test('what was not measured is neither met nor missed', () => {
  for (const {isMet} of checkLimits({pages: []})) assert.equal(isMet, null);
});

test('a time that only one clock has is not met', () => {
  const reactions = {at4: {highlight: {median: 10}}};
  assert.equal(findLimit(checkLimits({pages: [], reactions}), 'longest task of a highlight at 4×, ms').isMet, null);
});
