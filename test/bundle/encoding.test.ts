import {expect} from '@open-wc/testing';
import story from '../../src/document/japan-philippines.json' with {type: 'json'};
import {LANGUAGES} from '../../src/i18n/languages.js';
import {textOf} from './measure-picture.js';
import {inject, openPage, SCRIPT_URL, settled, widgetOf} from './open-page.js';

const ENCODINGS = ['windows-1252', 'Shift_JIS', 'GBK', ''];
const TAGS = Object.keys(LANGUAGES);

/** What a widget says in a page of an encoding; nothing but the page tells the encoding of the script. */
async function textIn(charset: string, lang: string): Promise<string> {
  const headers = {'Content-Type': charset ? `text/html; charset=${charset}` : 'text/html'};
  const body = `<rra-explainer lang="${lang}" as-of="2026-01-01"></rra-explainer>`;
  const page = await openPage({head: '', charset: '', headers, body});
  if (charset) expect(page.document.characterSet).to.equal(charset);
  await inject(page, await (await fetch(SCRIPT_URL)).arrayBuffer());
  await settled(widgetOf(page));
  const text = textOf(widgetOf(page));
  page.close();
  return text;
}

describe('the words of the script', () => {
  for (const lang of TAGS) {
    it(`are right in pages of other encodings or none (${lang})`, async () => {
      const expected = await textIn('UTF-8', lang);
      expect(expected).to.contain((story.title as unknown as Readonly<Record<string, string>>)[lang]);
      for (const charset of ENCODINGS)
        expect(await textIn(charset, lang), charset).to.equal(expected);
    });
  }
});
