import assert from 'node:assert/strict';
import {test} from 'node:test';
import {asLanguageTables} from './language-tables.mjs';

const evaluated = (story, tags) => new Function(`return ${asLanguageTables(story, tags)}`)();

test('a story comes out of its tables as it went in', () => {
  const story = {
    title: {en: 'Pact', ja: '協定', fil: 'Kasunduan'},
    list: [{en: 'Sea', ja: '海', fil: 'Dagat'}, 'plain', {en: 'RAA', ja: 'RAA', fil: 'RAA'}],
  };
  assert.deepEqual(evaluated(story, ['en', 'ja', 'fil']), story);
});

test('a story comes out in the languages that a build asks for, and in no other', () => {
  const story = {a: {en: 'RAA', ja: 'RAA', fil: 'RAA'}, b: {en: 'Sea', ja: '海', fil: 'Dagat'}};
  assert.deepEqual(evaluated(story, ['ja', 'fil']), {a: {ja: 'RAA', fil: 'RAA'}, b: {ja: '海', fil: 'Dagat'}});
  assert.deepEqual(evaluated(story, ['en']), {a: {en: 'RAA'}, b: {en: 'Sea'}});
});

test('a text that lacks a language of the widget is refused', () => {
  assert.throws(() => asLanguageTables({a: {en: 'A', ja: 'ア'}, b: {en: 'B'}}, ['en', 'ja']), /The text "B" has no ja/);
});

test('a text with the sign that stands between texts is refused', () => {
  assert.throws(() => asLanguageTables({a: {en: 'a|b'}}, ['en']), /A text in en has a \|/);
});
