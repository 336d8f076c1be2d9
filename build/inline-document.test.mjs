import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withoutEditorialKeys, withShortIds} from './inline-document.mjs';

const story = {
  subject: 'jp-ph-raa',
  attested: {ja: true},
  relations: [
    {
      id: 'jp-ph-raa',
      sources: ['treaty-text'],
      facts: [{id: 'signed', about: ['JP'], sources: ['treaty-text', 'report']}],
    },
  ],
  sources: [{id: 'report'}, {id: 'treaty-text'}],
};

test('what only editors need stays behind', () => {
  assert.equal('attested' in withoutEditorialKeys(story), false);
});

test('private ids become short and still refer to the same thing', () => {
  const short = withShortIds(story);
  const [relation] = short.relations;
  assert.equal(relation.id, 'jp-ph-raa');
  assert.deepEqual(relation.facts[0].about, ['JP']);
  assert.equal(relation.sources[0], short.sources[1].id);
  assert.deepEqual(relation.facts[0].sources, [short.sources[1].id, short.sources[0].id]);
  assert.ok(short.sources.every(({id}) => id.length === 1));
});
