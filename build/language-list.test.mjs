import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {LIST_FILE, languageModule, languageTags} from './language-list.mjs';

test('the widget speaks every language that has a file', () => {
  assert.deepEqual(languageTags().slice(0, 1), ['en']);
  assert.ok(languageTags().includes('zh-Hans') && !languageTags().includes('words'));
  const advice = 'src/i18n/all-languages.ts does not list the languages that have a file; run: npm run build';
  assert.equal(readFileSync(LIST_FILE, 'utf8'), languageModule(), advice);
});

test('a build may ask for some languages, in its own order', () => {
  const module = languageModule(['zh-Hans', 'en']);
  assert.match(module, /LANGUAGES = \{\n {2}'zh-Hans': zhHans,\n {2}en,\n\}/);
  assert.doesNotMatch(module, /fil\.js|ja\.js/);
});
