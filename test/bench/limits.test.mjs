import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkLimits} from './limits.mjs';

const at = (median) => ({firstFullFrame: {median}});
const ours = {id: 'ours', requests: 1, at1: at(1.4), at4: at(1.61), rest: {idleFrames: 0}};
const findLimit = (limits, what) => limits.find((limit) => limit.what === what);

test('a number on the limit meets it, one above it does not', () => {
  const limits = checkLimits({pages: [ours], scriptBrotli: 43_000, layoutShift: 0});
  assert.equal(findLimit(limits, 'first full frame, × inserted markup').isMet, true);
  assert.equal(findLimit(limits, '… at 4× CPU throttle').isMet, false);
  assert.equal(findLimit(limits, 'layout shift').isMet, true);
});

test('what was not measured is neither met nor missed', () => {
  for (const {isMet} of checkLimits({pages: []})) assert.equal(isMet, null);
});
