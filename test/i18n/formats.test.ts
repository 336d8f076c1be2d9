import {expect} from '@open-wc/testing';
import {formatDay, formatLocale} from '../../src/i18n/formats.js';
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

/** The locale that a page asking for this tag gets. */
const localeOf = (tag: string | null | undefined) => formatLocale(tag, matchLanguage([tag]));

describe('formatDay', () => {
  it('writes a day, a month and a year as each language does', () => {
    const written = languages.map((messages) =>
      ['2025-09-11', '2022-04', '2007'].map((day) =>
        formatDay(day, formatLocale('', messages), 'long'),
      ),
    );
    expect(written).to.deep.equal([
      ['11 September 2025', 'April 2022', '2007'],
      ['2025年9月11日', '2022年4月', '2007年'],
      ['Setyembre 11, 2025', 'Abril 2022', '2007'],
      ['2025年9月11日', '2022年4月', '2007年'],
    ]);
  });

  it('shortens the month where a language has short months', () => {
    const written = languages.map((messages) =>
      formatDay('2025-09-11', formatLocale('', messages), 'short'),
    );
    expect(written).to.deep.equal([
      '11 Sept 2025',
      '2025年9月11日',
      'Set 11, 2025',
      '2025年9月11日',
    ]);
  });

  it('puts the month first for the United States and the day first for Britain and Australia', () => {
    expect(formatDay('2024-07-08', localeOf('en-US'), 'long')).to.equal('July 8, 2024');
    expect(formatDay('2024-07-08', localeOf('en_us.UTF-8'), 'long')).to.equal('July 8, 2024');
    for (const tag of ['en', 'en-GB', 'en-AU'])
      expect(formatDay('2024-07-08', localeOf(tag), 'long')).to.equal('8 July 2024');
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
        const words = formatDay(day, localeOf(tag), 'long');
        // The engine's own month names are the reference, in the middle of a month; in kanji a month is its number.
        const middle = Date.UTC(2001, Number(month) - 1, 15, 12);
        const monthName = /^(ja|zh)/.test(tag)
          ? `${Number(month)}月`
          : new Intl.DateTimeFormat(localeOf(tag), {
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
      /^(get|to)(?!UTC|ISO|Time$)/.test(name),
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

  it('asks Intl for UTC, the Gregorian calendar and Western digits, whatever the region prefers', () => {
    const seen: Intl.DateTimeFormatOptions[] = [];
    const original = Intl.DateTimeFormat;
    Intl.DateTimeFormat = new Proxy(original, {
      construct(target, args: [string, Intl.DateTimeFormatOptions]) {
        seen.push(args[1]);
        return new target(...args);
      },
    });
    try {
      formatDay('2025-09-11', 'en-EG', 'long');
      formatDay('2025-09-12', 'en-EG', 'long');
    } finally {
      Intl.DateTimeFormat = original;
    }
    expect(seen, 'one formatter serves both days').to.have.length(1);
    expect(seen[0]).to.include({timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn'});
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
      expect(formatDay(odd, 'en-GB', 'long')).to.equal(odd);
    }
  });

  it('never throws for a bad locale, and then writes British English', () => {
    for (const locale of [
      '',
      '*',
      'x',
      'en_US',
      '日本',
      'zxx-klingon-',
      '\ud83d',
      'a'.repeat(300),
      'tlh',
    ]) {
      expect(formatDay('2025-09-11', locale, 'long'), locale).to.equal('11 September 2025');
    }
  });
});

describe('formatLocale', () => {
  it('keeps the region that the page asked for in the same language only', () => {
    expect(formatLocale('en-US', en)).to.equal('en-US');
    expect(formatLocale('tl-PH', fil)).to.equal('fil-PH');
    expect(formatLocale('zh-TW', zhHans)).to.equal('zh-Hans-TW');
    expect(formatLocale('de-DE', en)).to.equal('en-GB');
    expect(formatLocale('en-US', ja)).to.equal('ja');
  });

  it('takes the first tag of a list that is in the language of the words', () => {
    expect(formatLocale([null, '', 'de-DE', 'en-US', 'en-AU'], en)).to.equal('en-US');
    expect(formatLocale([], ja)).to.equal('ja');
  });

  it('gives every odd tag a locale that Intl accepts', () => {
    for (const [tag] of ODD_TAGS)
      expect(Intl.getCanonicalLocales(localeOf(tag)), String(tag)).to.have.length(1);
  });
});
