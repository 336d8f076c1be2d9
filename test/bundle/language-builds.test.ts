/** The scripts with one language in them, as `npm run build:languages` writes them. */
import {expect} from '@open-wc/testing';
import story from '../../src/document/japan-philippines.json' with {type: 'json'};
import {LANGUAGES} from '../../src/i18n/languages.js';
import {UNSPOKEN} from '../i18n/unspoken.js';
import {textOf} from './measure-picture.js';
import {openSettled, widgetOf} from './open-page.js';

const TAGS = Object.keys(LANGUAGES);
const title: Readonly<Record<string, unknown>> = story.title;

describe('a script with one language in it', () => {
  for (const tag of TAGS) {
    const address = `/dist/rra-explainer.${tag}.js`;
    const other = tag === 'ja' ? 'fil' : 'ja';

    for (const pageLanguage of [tag, other, UNSPOKEN[0]!]) {
      it(`speaks its language in a page in any, without a word on the console (${tag} in ${pageLanguage})`, async () => {
        const body = `<div lang="${pageLanguage}"><rra-explainer as-of="2026-01-01"></rra-explainer></div>`;
        const page = await openSettled({head: `<script src="${address}"></script>`, body});
        const [shown, {heard}] = [textOf(widgetOf(page)), page.window];
        page.close();
        expect(heard).to.deep.equal([]);
        expect(shown).to.contain(title[tag]);
        const {table, share} = LANGUAGES[tag as keyof typeof LANGUAGES];
        for (const word of [table, share]) expect(shown).to.contain(word);
      });
    }

    it(`holds the words of no other (${tag})`, async () => {
      const text = await (await fetch(address)).text();
      for (const foreign of TAGS.filter((one) => one !== tag)) expect(text.includes(LANGUAGES[foreign as keyof typeof LANGUAGES].hint), foreign).to.equal(false);
    });
  }
});
