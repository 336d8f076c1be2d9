/** The language of a document is chosen for itself, and marked where it is not that of the widget's own words. */
import {expect} from '@open-wc/testing';
import {wordsFor} from '../../src/i18n/words.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {all, hintOf, nodesOf, open, settled, textOf} from '../element/reader.js';

const DAYTON = {
  schemaVersion: 1,
  title: {en: 'Dayton Agreement', de: 'Abkommen von Dayton', fr: 'Accords de Dayton'},
  credit: {en: 'From a report', de: 'Nach einem Bericht'},
  countries: [
    {id: 'DE', name: {en: 'Germany', de: 'Deutschland', fr: 'Allemagne'}},
    {id: 'FR', name: {en: 'France', de: 'Frankreich', fr: 'France'}},
  ],
  relations: [
    {
      id: 'd',
      kind: 'access',
      members: ['DE', 'FR'],
      name: {en: 'Framework agreement', de: 'Rahmenabkommen'},
      short: 'GFAP',
      summary: {en: 'Peace.', de: 'Frieden.', fr: 'Paix.'},
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
    const widget = await draw('de');
    expect(nodesOf(widget).map(textOf)).to.deep.equal(['Deutschland', 'Frankreich']);
    for (const text of ['Abkommen von Dayton', 'Frieden.', 'Rahmenabkommen', 'Deutschland', 'Nach einem Bericht'])
      expect(langOf(holding(widget, text)), text).to.equal('de');
    for (const text of ['In force since 14 Dec 1995', 'Status', 'Forces abroad'])
      expect(langOf(holding(widget, text)), text).to.equal('en');
  });

  it('are each in English where that one is missing, and not marked', async () => {
    const widget = await draw('fr');
    expect(langOf(holding(widget, 'Paix.'))).to.equal('fr');
    expect(langOf(holding(widget, 'Framework agreement'))).to.equal('en');
    expect(textOf(all(widget, 'heading')[0]!)).to.equal('Accords de Dayton');
  });

  it('are marked where the document has them in one language alone, whatever the page’s', async () => {
    const german = {...DAYTON, title: {de: 'Abkommen von Dayton'}};
    expect(langOf(holding(await draw('en', german), 'Abkommen von Dayton'))).to.equal('de');
    expect(langOf(holding(await draw('ja', german), 'Abkommen von Dayton'))).to.equal('de');
  });

  it('are taken to be in the page’s language where they say none', async () => {
    const plain = {...DAYTON, title: 'Abkommen von Dayton'};
    expect(langOf(holding(await draw('de-AT', plain), 'Abkommen von Dayton'))).to.equal('de-AT');
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
    const {text, messages} = wordsFor(['ko', 'fr', 'ja']);
    expect([messages.tag, text({ja: 'a', fr: 'b', en: 'c'})]).to.deep.equal(['ja', 'b']);
    expect(wordsFor(['ko']).text({de: 'a', en: 'b'})).to.equal('b');
  });
});

it('a page in a language that the widget does not speak is told so once', async () => {
  const told: string[] = [];
  const {warn} = console;
  console.warn = (sentence: string) => void told.push(sentence);
  const widget = await open({lang: 'ko'});
  await open({lang: 'ko'});
  for (const lang of ['en-GB', 'tl', 'zh-TW', 'jp']) await open({lang});
  console.warn = warn;
  expect(hintOf(widget)).to.match(/^Point at/);
  expect(told).to.deep.equal([
    '<rra-explainer>: lang="ko" is not known. Allowed: en, fil, ja, zh-Hans. The widget’s own words are in English, the texts of its document in "ko" where it has them.',
  ]);
});
