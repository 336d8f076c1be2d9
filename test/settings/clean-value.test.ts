import {expect} from '@open-wc/testing';
import {cleanText, cleanValue} from '../../src/settings/clean-value.js';

describe('a word', () => {
  it('loses quotes and blanks of every kind at its ends', () => {
    for (const mark of '"\'`´«»‹›“”„‟‘’‚‛′″‴‵「」『』〈〉《》【】〝〞＂＇｢｣ \t\n\u00A0\u3000\u2003') {
      expect(cleanValue(`${mark}card${mark}`), mark).to.equal('card');
    }
  });

  it('loses marks without width wherever they are', () => {
    for (const mark of '\u00AD\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2066\u2069\uFEFF') {
      expect(cleanValue(`${mark}ca${mark}rd${mark}`), mark).to.equal('card');
    }
  });

  it('keeps quotes and blanks between its parts', () => {
    expect(cleanValue('"a" "b"')).to.equal('a" "b');
  });

  it('is cleaned in a time that does not explode with its length', () => {
    const before = performance.now();
    cleanValue(`a${' '.repeat(500_000)}a`);
    expect(performance.now() - before).to.be.below(1000);
  });
});

describe('a sentence', () => {
  it('loses quotes that wrap the whole of it', () => {
    expect(cleanText(' “ A net of five countries ” ')).to.equal('A net of five countries');
  });

  it('keeps quotes that belong to it', () => {
    for (const text of ['“Squad” and “Quad”', 'the ministers’', "'tis rock 'n' roll"]) {
      expect(cleanText(text)).to.equal(text);
    }
  });

  it('is empty where a framework wrote a word for nothing', () => {
    for (const text of ['undefined', 'null', '[object Object]', '[object Promise]', '"null"'])
      expect(cleanText(text)).to.equal('');
  });
});
