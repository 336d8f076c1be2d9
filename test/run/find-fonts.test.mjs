import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findFonts} from './find-fonts.mjs';

describe('the fonts of the tests', () => {
  it('are asked for by no one where each language has one', () => {
    findFonts(() => true, false);
  });

  it('are named with the command that installs them where a language has none', () => {
    const hasNone = (language) => language !== 'ja';
    assert.throws(() => findFonts(hasNone, false), /fonts for ja and found none.*apt-get install -y .*fonts-noto-cjk/);
  });
});
