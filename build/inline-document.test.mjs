import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {inlineDocument, readStory} from './inline-document.mjs';

const json = readFileSync('src/document/japan-philippines.json', 'utf8');

/** The story as the script has it, evaluated. */
const inlined = (text, tags) => {
  const {code} = inlineDocument(tags).transform(text, 'story.json');
  return new Function(code.replace('export default', 'return'))();
};

/** Parsed texts have no prototype, which makes no difference to whoever reads them. */
const plain = (value) => JSON.parse(JSON.stringify(value));

test('what ships is what the parser makes of the built-in story, and it is read without a problem', () => {
  assert.deepEqual(inlined(json), plain(readStory(json)));
});

test('references ship as they are declared, missing lists as empty ones, and what only editors need stays behind', () => {
  const story = {
    schemaVersion: 1,
    countries: [{id: 'JP', name: {en: 'Japan', ja: '日本', attested: ['ja']}}, {id: 'PH', name: 'Philippines'}],
    relations: [{id: 'raa', kind: 'access', members: ['jp', 'PH'], name: 'RAA', short: 'RAA', summary: 'A pact.'}],
  };
  const {countries, relations, events} = inlined(JSON.stringify(story), ['en', 'ja']);
  assert.deepEqual(countries[0].name, {en: 'Japan', ja: '日本'});
  assert.deepEqual(relations[0].members, ['JP', 'PH']);
  assert.deepEqual([relations[0].facts, relations[0].sources, events], [[], [], []]);
});

test('a story that the parser would leave something out of stops the build and names it', () => {
  const story = JSON.parse(json);
  story.relations[0].members[0] = 'ZZ';
  assert.throws(() => inlined(JSON.stringify(story)), /relations\[0\]\.members|ZZ/);
});
