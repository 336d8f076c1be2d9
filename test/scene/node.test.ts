import {expect} from '@open-wc/testing';
import {render} from 'lit';
import builtIn from '../../src/document/japan-philippines.json' with {type: 'json'};
import type {ExplainerDocument} from '../../src/document/types.js';
import {composeScene} from '../../src/scene/compose-scene.js';
import {type Actions, INITIAL_READER_STATE} from '../../src/scene/scene.js';
import {readSettings} from '../../src/settings/read-settings.js';
import {explainerView} from '../../src/views/explainer-view.js';
import {drawInNode} from '../run/commands.js';

const story = builtIn as unknown as ExplainerDocument;
const NO_ACTIONS = {} as Actions;

const ENGINES_WRITE_STYLES_THEIR_OWN_WAY = /\s(style|value)="[^"]*"/g;

/** Markup without what only one of the two leaves: markers, the order of attributes, spaces. */
function normal(markup: string): string {
  const page = new DOMParser().parseFromString(markup.replace(/<!--.*?-->/gs, ''), 'text/html');
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      const attributes = [...node.attributes].map(({name, value}) => ` ${name}="${value.replace(/\s+/g, ' ').trim()}"`).sort();
      lines.push(`<${node.localName}${attributes.join('').replace(ENGINES_WRITE_STYLES_THEIR_OWN_WAY, '')}>`);
    } else if (node.textContent?.trim()) lines.push(node.textContent.replace(/\s+/g, ' ').trim());
  }
  return lines.join('\n');
}

/** The places and sizes of everything that has a style, in the order of the markup, as Node wrote them. */
const stylesIn = (markup: string): string[] => [...markup.matchAll(/\sstyle="([^"]*)"/g)].map(([, style = '']) => style);

describe('the scene in Node', () => {
  const cases = [
    {languages: ['en'], width: 760, attributes: {}},
    {languages: ['ja'], width: 340, attributes: {}},
    {languages: ['fil'], width: 760, attributes: {selected: 'JP', asOf: '2024-07-08'}},
    {languages: ['zh-Hans'], width: 250, attributes: {relations: 'access talks', selected: 'jp-ph-raa'}},
  ] as const;

  for (const {attributes, languages, width} of cases) {
    it(`is drawn to the same markup as in the browser: ${languages[0]}, ${width} px, ${JSON.stringify(attributes)}`, async () => {
      const input = {
        languages,
        width,
        today: '2026-11-25',
        textScale: 1,
        isDark: null,
        isPrinting: false,
        hasFailed: false,
        hostLabel: '',
      };
      const {settings} = readSettings(attributes, story);
      const scene = composeScene({document: story, settings, reader: INITIAL_READER_STATE, ...input});
      const here = document.createElement('div');
      render(explainerView({...scene, actions: NO_ACTIONS}), here);
      const there = await drawInNode({...input, attributes});
      expect(normal(there)).to.equal(normal(here.innerHTML));
      expect(here.querySelectorAll('.node')).to.have.length(story.countries.length);
      const drawnHere = [...here.querySelectorAll<HTMLElement>('.node, .label')].map(({style}) => style.left);
      for (const left of drawnHere) expect(stylesIn(there).join()).to.contain(`left:${left}`);
    });
  }
});
