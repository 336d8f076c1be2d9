import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {shortNames} from './short-names.mjs';

const names = new Set(shortNames());
const membersOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/^ {2}(?:readonly |declare )?(\w+)\??[:(]/gm)].map(
    ([, name]) => name,
  );

test('no name that a document, an event, a page or a setting has is shortened', () => {
  const files = [
    'src/document/types.ts',
    'src/events.ts',
    'src/rra-explainer.ts',
    'src/settings/settings.ts',
  ];
  const known = files.flatMap(membersOf);
  assert.ok(known.includes('isFirstRecord') && known.includes('headingLevel'));
  assert.deepEqual(
    known.filter((name) => names.has(name)),
    [],
  );
});

test('no name that a template sets as a property is shortened', () => {
  assert.ok(!names.has('lightIds') && !names.has('nodeId'));
});

test('the names of words, of the model and of the reader’s state are shortened', () => {
  for (const name of ['timelineLabel', 'momentIndex', 'openSource'])
    assert.ok(names.has(name), name);
});
