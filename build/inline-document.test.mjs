import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withoutEditorialKeys} from './inline-document.mjs';

test('what only editors need stays behind, and ids stay as they are', () => {
  const story = {
    relations: [{id: 'jp-ph-raa', name: {en: 'RAA', attested: ['ja']}, sources: ['treaty-text']}],
  };
  assert.deepEqual(withoutEditorialKeys(story), {
    relations: [{id: 'jp-ph-raa', name: {en: 'RAA'}, sources: ['treaty-text']}],
  });
});
