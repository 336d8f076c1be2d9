import {expect} from '@open-wc/testing';
import {formatDay, regionOf} from '../../src/i18n/formats.js';
import {matchLanguage} from '../../src/i18n/languages.js';
import {emulate, resetEmulation} from '../run/commands.js';
import {itIn} from '../run/engine.js';

const ZONES = [
  'Pacific/Kiritimati',
  'Asia/Tokyo',
  'Asia/Dubai',
  'Europe/London',
  'America/St_Johns',
  'Pacific/Pago_Pago',
];
const TAGS = (
  'en en-US en-GB en-PH en-AU en-CA en-IN ja ja-JP ja_JP fil fil-PH tl tl-PH zh zh-CN zh-Hans ' +
  'zh-Hans-CN zh-SG zh-TW zh-Hant en-US@posix "ja" de x-klingon'
).split(' ');

const said = (): string[] =>
  TAGS.map((tag) => {
    const messages = matchLanguage([tag]);
    return formatDay('2025-09-11', messages, regionOf(tag, messages), 'long');
  });

describe('a calendar day', () => {
  afterEach(resetEmulation);

  for (const timeZone of ZONES) {
    itIn(
      ['chromium'],
      'its driver cannot set a time zone',
      `is the eleventh in ${timeZone} in 25 languages`,
      async () => {
        await emulate({timeZone});
        expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(timeZone);
        const days = said();
        expect(days).to.have.length(25);
        for (const day of days) expect(day).to.match(/(?<!\d)11(?!\d)/);
      },
    );
  }
});
