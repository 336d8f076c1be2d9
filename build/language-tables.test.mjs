import assert from 'node:assert/strict';
import {test} from 'node:test';
import {asLanguageTables} from './language-tables.mjs';

const evaluated = (story) => new Function(`return ${asLanguageTables(story)}`)();

test('a story comes out of its tables as it went in', () => {
  const story = {
    title: {en: 'Pact', ja: '協定', fil: 'Kasunduan'},
    list: [{en: 'Sea', ja: '海', fil: 'Dagat'}, 'plain', {en: 'RAA', ja: 'RAA', fil: 'RAA'}],
  };
  assert.deepEqual(evaluated(story), story);
});

test('a text that lacks a language of the others is refused', () => {
  assert.throws(() => asLanguageTables({a: {en: 'A', ja: 'ア'}, b: {en: 'B'}}), /The text "B" has no ja/);
});

test('a text with the sign that stands between texts is refused', () => {
  assert.throws(() => asLanguageTables({a: {en: 'a|b'}}), /A text in en has a \|/);
});
