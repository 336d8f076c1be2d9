import assert from 'node:assert/strict';
import {test} from 'node:test';
import {builtInStory, grownStory} from './story.mjs';

const isTiedIn = ({nodes, ties}) => {
  const ids = new Set(nodes.map(({id}) => id));
  return ties.every(({from, to}) => ids.has(from) && ids.has(to) && from !== to);
};

test('the story is five countries with eight ties', () => {
  const story = builtInStory();
  assert.equal(story.nodes.length, 5);
  assert.equal(story.ties.length, 8);
  assert.ok(isTiedIn(story));
});

test('a grown story has the nodes asked for, and is the same each time', () => {
  for (const count of [10, 40, 100, 400]) {
    const story = grownStory(count);
    assert.equal(story.nodes.length, count);
    assert.equal(story.ties.length, count * 1.6);
    assert.ok(isTiedIn(story));
    assert.deepEqual(grownStory(count), story);
  }
});

test('a grown story has as many ties as are asked for', () => {
  const story = grownStory(40, 200);
  assert.equal(story.ties.length, 200);
  assert.ok(isTiedIn(story));
});
