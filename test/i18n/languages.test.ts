import {expect} from '@open-wc/testing';
import type {Localized} from '../../src/document/types.js';
import {LANGUAGES, matchLanguage, readTag, textOf as textIn} from '../../src/i18n/languages.js';
import {ODD_TAGS} from './odd-tags.js';
import {UNSPOKEN} from './unspoken.js';

const [unspoken] = UNSPOKEN as [string];

const textOf = (text: Localized, tag: string): string => textIn(text, [tag]);

/** A tag as `readTag` understands it, in its usual spelling. */
function cleanTag(tag: string | null | undefined): string {
  const parts = readTag(tag);
  return parts ? [parts.language, parts.script, parts.region].filter(Boolean).join('-') : '';
}

describe('readTag', () => {
  for (const [tag, clean] of ODD_TAGS) {
    it(`reads ${JSON.stringify(tag)?.slice(0, 40)} as ${JSON.stringify(clean)}`, () => {
      expect(cleanTag(tag)).to.equal(clean);
    });
  }

  it('tells language, script and region apart', () => {
    expect(readTag('zh-hant-tw-x-private')).to.deep.equal({
      language: 'zh',
      script: 'Hant',
      region: 'TW',
    });
    expect(readTag('es-419')).to.deep.equal({language: 'es', script: '', region: '419'});
    expect(readTag('en-u-ca-japanese')).to.deep.equal({language: 'en', script: '', region: ''});
  });

  it('reads its own answers unchanged', () => {
    for (const [, clean] of ODD_TAGS) expect(cleanTag(clean)).to.equal(clean);
  });

  it('takes no longer for a very long value', () => {
    const start = performance.now();
    for (const part of ['-', '-a', ' ', 'x', '-abc', '"']) cleanTag(`en${part.repeat(100_000)}!`);
    expect(performance.now() - start).to.be.below(500);
  });
});

describe('matchLanguage', () => {
  it('answers for every odd tag with a language of ours', () => {
    for (const [tag, clean] of ODD_TAGS) {
      const primary = clean.split('-')[0];
      const expected = Object.keys(LANGUAGES).find((known) => known.split('-')[0] === primary) ?? 'en';
      expect(matchLanguage([tag]).tag, String(tag)).to.equal(expected);
    }
  });

  it('takes the first tag it can use and passes over the others', () => {
    expect(matchLanguage(['', null, 'x-klingon', unspoken, 'ja', 'fil'])).to.equal(LANGUAGES.ja);
    expect(matchLanguage([undefined, 'zh-TW', 'ja'])).to.equal(LANGUAGES['zh-Hans']);
    expect(matchLanguage(['en-AU', 'ja'])).to.equal(LANGUAGES.en);
  });

  it('speaks English where no tag is of use', () => {
    for (const tags of [[], [unspoken], [null], ['constructor', '__proto__']])
      expect(matchLanguage(tags)).to.equal(LANGUAGES.en);
  });

  it('does not take a tag for another that begins with the same letters', () => {
    for (const tag of ['jav', 'fi', 'enm', 'zha', 'fila'])
      expect(matchLanguage([tag, 'ja']).tag, tag).to.equal('ja');
    expect(matchLanguage(['jav']).tag).to.equal('en');
  });
});

describe('textOf', () => {
  const name = {en: 'Philippines', ja: 'フィリピン', fil: 'Pilipinas', 'zh-Hans': '菲律宾'};

  it('give the text of each language', () => {
    for (const [tag, text] of Object.entries(name)) expect(textOf(name, tag)).to.equal(text);
  });

  it('find the same language under another tag', () => {
    expect(textOf({en: 'a', tl: 'b'}, 'fil')).to.equal('b');
    expect(textOf({en: 'a', 'ja-JP': 'b'}, 'ja')).to.equal('b');
    expect(textOf({en: 'a', zh_cn: 'b'}, 'zh-Hans')).to.equal('b');
  });

  it('prefer Simplified to Traditional Chinese, and that to English', () => {
    expect(textOf({en: 'a', 'zh-TW': 'b', 'zh-SG': 'c'}, 'zh-Hans')).to.equal('c');
    expect(textOf({en: 'a', 'zh-Hant': 'b', zh: 'c'}, 'zh-Hans')).to.equal('c');
    expect(textOf({en: 'a', 'zh-HK': 'b'}, 'zh-Hans')).to.equal('b');
  });

  it('fall back to English, then to the first text there is', () => {
    expect(textOf({ko: 'a', 'en-US': 'b'}, 'ja')).to.equal('b');
    expect(textOf({ko: 'a', de: 'b'}, 'ja')).to.equal('a');
  });

  it('pass over empty texts', () => {
    expect(textOf({ja: '', en: 'a'}, 'ja')).to.equal('a');
    expect(textOf({ja: '', en: ''}, 'ja')).to.equal('');
    expect(textOf({}, 'ja')).to.equal('');
  });

  it('give a plain string as it is', () => {
    expect(textOf('MDT', 'ja')).to.equal('MDT');
  });

  it('never answer with something an object inherits', () => {
    for (const tag of ['constructor', 'toString', '__proto__'])
      expect(textOf({en: 'a'}, tag)).to.equal('a');
    expect(
      textOf(JSON.parse('{"__proto__": "x", "en": "a"}') as Record<string, string>, 'ja'),
    ).to.equal('a');
  });
});
