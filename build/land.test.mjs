import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {landModule, landRings, packed} from './land.mjs';

const committed = readFileSync(new URL('../src/layout/land-text.ts', import.meta.url), 'utf8');

/** Without what a formatter may change. */
const plain = (code) => code.replace(/\s*\n\s*/g, ' ').trim();

test('the committed land is the one that the atlas gives', () => {
  assert.equal(plain(committed), plain(landModule()));
});

test('the land weighs less than 1,300 bytes of brotli', () => {
  const [, text] = /LAND_TEXT =\s*"([^"]*)"/.exec(committed);
  assert.ok(brotliCompressSync(Buffer.from(text)).length < 1300);
});

test('the text has no character that a string or a page would have to escape', () => {
  const text = packed(landRings());
  assert.match(text, /^[ #-[\]-~]+$/);
  assert.doesNotMatch(text, /<!--|<\/script/i);
});
