import {expect} from '@open-wc/testing';
import {formatDay as wordsOfDay, regionOf} from '../../src/i18n/formats.js';
import {LANGUAGES, matchLanguage} from '../../src/i18n/languages.js';
import {ODD_TAGS} from './odd-tags.js';

const {en, ja, fil, 'zh-Hans': zhHans} = LANGUAGES;
const languages = [en, ja, fil, zhHans];

const TAGS = [
  ...[
    'en',
    'en-GB',
    'en-US',
    'en-AU',
    'en-PH',
    'en-CA',
    'en-IN',
    'en-DE',
    'en-TH',
    'en-SA',
    'en-IR',
    'en-JP',
    'en-001',
  ],
  ...[
    'ja',
    'ja-JP',
    'ja-US',
    'fil',
    'fil-PH',
    'tl',
    'tl-US',
    'zh',
    'zh-CN',
    'zh-TW',
    'zh-HK',
    'zh-Hans-SG',
  ],
];

/** A day in words as a page with this language tag gets it. */
const formatDay = (day: string, tag: string | null, style: 'long' | 'short') => {
  const messages = matchLanguage([tag]);
  return wordsOfDay(day, messages, regionOf(tag, messages), style);
};

/** The same by the engine's own tables. */
const byIntl = (day: string, locale: string, month: 'long' | 'short') =>
  new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: day.length > 4 ? month : undefined,
    day: day.length > 7 ? 'numeric' : undefined,
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(new Date(day));

describe('formatDay', () => {
  it('writes a day, a month and a year as each language does', () => {
    const written = languages.map((messages) =>
      ['2025-09-11', '2022-04', '2007'].map((day) => formatDay(day, messages.tag, 'long')),
    );
    expect(written).to.deep.equal([
      ['11 September 2025', 'April 2022', '2007'],
      ['2025年9月11日', '2022年4月', '2007年'],
      ['Setyembre 11, 2025', 'Abril 2022', '2007'],
      ['2025年9月11日', '2022年4月', '2007年'],
    ]);
  });

  it('shortens the month where a language has short months', () => {
    const written = languages.map((messages) => formatDay('2025-09-11', messages.tag, 'short'));
    expect(written).to.deep.equal([
      '11 Sept 2025',
      '2025年9月11日',
      'Set 11, 2025',
      '2025年9月11日',
    ]);
  });

  it('puts the month first for the United States and the day first for Britain and Australia', () => {
    expect(formatDay('2024-07-08', 'en-US', 'long')).to.equal('July 8, 2024');
    expect(formatDay('2024-07-08', 'en_us.UTF-8', 'long')).to.equal('July 8, 2024');
    for (const tag of ['en', 'en-GB', 'en-AU'])
      expect(formatDay('2024-07-08', tag, 'long')).to.equal('8 July 2024');
  });

  it('keeps day, month and year in 25 locales, on days where a time zone would move them', () => {
    expect(TAGS).to.have.length(25);
    for (const tag of TAGS) {
      for (const day of [
        '2024-01-01',
        '2024-12-31',
        '2024-02-29',
        '1951-08-30',
        '2025-03-30',
        '2025-11-02',
        '2011-12-30',
      ]) {
        const [year = '', month = '', date = ''] = day.split('-');
        const words = formatDay(day, tag, 'long');
        // The engine's own month names are the reference, in the middle of a month; in kanji a month is its number.
        const middle = Date.UTC(2001, Number(month) - 1, 15, 12);
        const monthName = /^(ja|zh)/.test(tag)
          ? `${Number(month)}月`
          : new Intl.DateTimeFormat(matchLanguage([tag]).tag, {
              month: 'long',
              timeZone: 'UTC',
              calendar: 'gregory',
            }).format(middle);
        expect(words.match(/\d+/g)?.map(Number), `${tag} ${words}`).to.include.members([
          Number(year),
          Number(date),
        ]);
        expect(words, tag).to.include(monthName);
      }
    }
  });

  it('reads no local part of a date', () => {
    const touched: string[] = [];
    const getters = Object.getOwnPropertyNames(Date.prototype).filter((name) =>
      /^(get|to)(?!UTC|ISO|JSON|Time$)/.test(name),
    );
    const originals = getters.map((name) => Object.getOwnPropertyDescriptor(Date.prototype, name)!);
    getters.forEach((name) =>
      Object.defineProperty(Date.prototype, name, {
        configurable: true,
        writable: true,
        value: () => touched.push(name),
      }),
    );
    try {
      expect(formatDay('2031-01-01', 'ja', 'long')).to.equal('2031年1月1日');
    } finally {
      getters.forEach((name, index) =>
        Object.defineProperty(Date.prototype, name, originals[index]!),
      );
    }
    expect(touched).to.deep.equal([]);
  });

  it('writes every month as Intl does, long and short', () => {
    const months = Array.from({length: 12}, (_, i) => `2031-${String(i + 1).padStart(2, '0')}`);
    const days = [...months, ...months.map((month) => `${month}-09`), '1951'];
    for (const [tag, locale] of [
      ['en', 'en-GB'],
      ['en-US', 'en-US'],
      ['ja', 'ja'],
      ['fil', 'fil'],
      ['zh', 'zh-Hans'],
    ] as const)
      for (const day of days) {
        expect(formatDay(day, tag, 'long'), tag).to.equal(byIntl(day, locale, 'long'));
        // The words are British, also where the order is American: `Sept`.
        // `May` is a verb in Filipino, and stands before the day of entry into force.
        const short = byIntl(day, locale, 'short').replace(/Sep\b/, 'Sept').replace(/^May\b/, tag === 'fil' ? 'Mayo' : 'May');
        expect(formatDay(day, tag, 'short'), tag).to.equal(short);
      }
  });

  it('loads none of the locale tables of the engine', () => {
    const original = Intl.DateTimeFormat;
    let asked = 0;
    Intl.DateTimeFormat = new Proxy(original, {
      get: (...args) => (asked++, Reflect.get(...args) as unknown),
      construct: (target, args) => (asked++, new target(...(args as [string]))),
    });
    try {
      formatDay('2025-09-11', 'en-EG', 'long');
    } finally {
      Intl.DateTimeFormat = original;
    }
    expect(asked).to.equal(0);
  });

  it('returns what is no calendar day as it is', () => {
    for (const odd of [
      'unknown',
      'undated',
      '',
      '2025-02-30',
      '2025-13',
      '2025-00-10',
      '2025-9-1',
      '11.9.2025',
      '2025-09-11T00:00',
    ]) {
      expect(formatDay(odd, 'en', 'long')).to.equal(odd);
    }
  });

  it('never throws for a bad tag, and then writes British English', () => {
    for (const locale of ['', '*', 'x', '日本', 'zxx-klingon-', '\ud83d', 'a'.repeat(300), 'tlh']) {
      expect(formatDay('2025-09-11', locale, 'long'), locale).to.equal('11 September 2025');
    }
  });
});

describe('regionOf', () => {
  it('keeps the region that the page asked for in the same language only', () => {
    expect(regionOf('en-US', en)).to.equal('US');
    expect(regionOf('tl-PH', fil)).to.equal('PH');
    expect(regionOf('zh-TW', zhHans)).to.equal('TW');
    expect(regionOf('de-DE', en)).to.equal('');
    expect(regionOf('en-US', ja)).to.equal('');
  });

  it('takes the first tag of a list that is in the language of the words', () => {
    expect(regionOf([null, '', 'de-DE', 'en-US', 'en-AU'], en)).to.equal('US');
    expect(regionOf([], ja)).to.equal('');
  });

  it('gives every odd tag a region or none', () => {
    for (const [tag] of ODD_TAGS)
      expect(regionOf(tag, matchLanguage([tag])), String(tag)).to.match(/^([A-Z]{2}|\d{3})?$/);
  });
});
