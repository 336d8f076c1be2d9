import {expect} from '@open-wc/testing';
import {cleanValue, cleanWords} from '../../src/settings/clean-value.js';

const QUOTES = '"\'`´«»‹›“”„‟‘’‚‛′″‴‵「」『』〈〉《》【】〝〞＂＇｢｣';
const BLANKS = ' \t\n\u00A0\u3000\u2003';
const INVISIBLE = '\u00AD\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2066\u2069\uFEFF';

describe('a value', () => {
  it('loses quotes, blanks and marks without width at its ends', () => {
    for (const mark of QUOTES + BLANKS + INVISIBLE)
      expect(cleanValue(`${mark}card${mark}`), mark).to.equal('card');
  });

  it('loses marks without width between its parts', () => {
    for (const mark of INVISIBLE) {
      expect(cleanValue(`ca${mark}rd`), mark).to.equal('card');
      expect(cleanWords(`ca${mark}rd`), mark).to.deep.equal(['card']);
    }
  });

  it('keeps quotes and blanks between its parts', () => {
    expect(cleanValue('"a" "b"')).to.equal('a" "b');
    expect(cleanValue('a\nb')).to.equal('a\nb');
  });

  it('is nothing where it is nothing but quotes and blanks', () => {
    for (const mark of QUOTES + BLANKS + INVISIBLE) expect(cleanValue(mark), mark).to.equal('');
  });

  it('is cleaned in a time that does not explode with its length', () => {
    const before = performance.now();
    for (const long of [`a${' '.repeat(500_000)}a`, `a${' '.repeat(500_000)}`, ' '.repeat(500_000)])
      cleanValue(long);
    expect(performance.now() - before).to.be.below(1000);
  });
});

describe('a list of words', () => {
  it('is split at quotes, blanks, commas and semicolons', () => {
    for (const mark of `${QUOTES}${BLANKS},;、，；،؛`)
      expect(cleanWords(`${mark}card${mark}${mark}diagram${mark}`), mark).to.deep.equal([
        'card',
        'diagram',
      ]);
  });
});
