/** The language of a document is chosen for itself, and marked where it is not that of the widget's own words. */
import {expect} from '@open-wc/testing';
import {wordsFor} from '../../src/i18n/words.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {LANGUAGES} from '../../src/i18n/languages.js';
import {all, hintOf, nodesOf, open, settled, textOf} from '../element/reader.js';
import {UNSPOKEN} from './unspoken.js';

/** What the tests call German and French, whatever of them the widget learns to speak. */
const [DE, FR] = UNSPOKEN as [string, string];

const DAYTON = {
  schemaVersion: 1,
  title: {en: 'Dayton Agreement', [DE]: 'Abkommen von Dayton', [FR]: 'Accords de Dayton'},
  credit: {en: 'From a report', [DE]: 'Nach einem Bericht'},
  countries: [
    {id: 'DE', name: {en: 'Germany', [DE]: 'Deutschland', [FR]: 'Allemagne'}},
    {id: 'FR', name: {en: 'France', [DE]: 'Frankreich', [FR]: 'France'}},
  ],
  relations: [
    {
      id: 'd',
      kind: 'access',
      members: ['DE', 'FR'],
      name: {en: 'Framework agreement', [DE]: 'Rahmenabkommen'},
      short: 'GFAP',
      summary: {en: 'Peace.', [DE]: 'Frieden.', [FR]: 'Paix.'},
      signed: '1995-12-14',
      inForce: '1995-12-14',
    },
  ],
};

async function draw(lang: string, document: unknown = DAYTON): Promise<RraExplainerElement> {
  const widget = await open({lang});
  widget.document = document;
  await settled(widget);
  return widget;
}

/** The language that stands on an element or the nearest one round it. */
const langOf = (element: Element): string => element.closest<HTMLElement>('[lang]')!.lang;
const holding = (widget: RraExplainerElement, text: string): Element =>
  [...widget.shadowRoot!.querySelectorAll('*')].filter((one) => textOf(one) === text).at(-1)!;

describe('the texts of a document', () => {
  it('are in the language of the page where it has them, and marked; the widget’s own words are English', async () => {
    const widget = await draw(DE);
    expect(nodesOf(widget).map(textOf)).to.deep.equal(['Deutschland', 'Frankreich']);
    for (const text of ['Abkommen von Dayton', 'Frieden.', 'Rahmenabkommen', 'Deutschland', 'Nach einem Bericht'])
      expect(langOf(holding(widget, text)), text).to.equal(DE);
    for (const text of ['In force since 14 Dec 1995', 'Status', 'Forces abroad'])
      expect(langOf(holding(widget, text)), text).to.equal('en');
  });

  it('are each in English where that one is missing, and not marked', async () => {
    const widget = await draw(FR);
    expect(langOf(holding(widget, 'Paix.'))).to.equal(FR);
    expect(langOf(holding(widget, 'Framework agreement'))).to.equal('en');
    expect(textOf(all(widget, 'heading')[0]!)).to.equal('Accords de Dayton');
  });

  it('are marked where the document has them in one language alone, whatever the page’s', async () => {
    const german = {...DAYTON, title: {[DE]: 'Abkommen von Dayton'}};
    expect(langOf(holding(await draw('en', german), 'Abkommen von Dayton'))).to.equal(DE);
    expect(langOf(holding(await draw('ja', german), 'Abkommen von Dayton'))).to.equal(DE);
  });

  it('are taken to be in the page’s language where they say none', async () => {
    const plain = {...DAYTON, title: 'Abkommen von Dayton'};
    expect(langOf(holding(await draw(`${DE}-AT`, plain), 'Abkommen von Dayton'))).to.equal(`${DE}-AT`);
    expect(langOf(holding(await draw('en', plain), 'Abkommen von Dayton'))).to.equal('en');
  });

  it('need no mark where they are in the language of the words', async () => {
    for (const lang of ['en', 'en-US', 'ja', 'tl', 'zh-TW']) {
      const widget = await open({lang});
      const marked = [...widget.shadowRoot!.querySelectorAll('section [lang]')];
      expect(marked.map((one) => one.getAttribute('lang'))).to.deep.equal([]);
    }
  });

  it('are in the nearest language that they have, not in the words’', () => {
    const {text, messages} = wordsFor([DE, FR, 'ja']);
    expect([messages.tag, text({ja: 'a', [FR]: 'b', en: 'c'})]).to.deep.equal(['ja', 'b']);
    expect(wordsFor([FR]).text({[DE]: 'a', en: 'b'})).to.equal('b');
  });
});

it('a page in a language that the widget does not speak is told so once, and a word that a framework wrote for no language is none', async () => {
  const told: string[] = [];
  const {warn} = console;
  console.warn = (sentence: string) => void told.push(sentence);
  const widget = await open({lang: DE});
  await open({lang: DE});
  for (const lang of ['en-GB', 'tl', 'zh-TW', 'jp', 'undefined', 'null']) await open({lang});
  console.warn = warn;
  expect(hintOf(widget)).to.match(/^Point at/);
  expect(told).to.deep.equal([
    `<rra-explainer>: lang="${DE}" is not known. Allowed: ${Object.keys(LANGUAGES).join(', ')}. The widget’s own words are in English, the texts of its document in "${DE}" where it has them.`,
  ]);
});
