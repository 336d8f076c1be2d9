import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {RraExplainerElement} from '../../src/rra-explainer.js';
import {findMisspelt} from '../../src/settings/find-misspelt.js';

const known = RraExplainerElement.observedAttributes;
const found = (...names: string[]) =>
  findMisspelt(
    names.map((name) => ({name, value: 'x'})),
    known,
  ).map(({where, allowed}) => `${where} → ${allowed}`);

describe('a misspelt attribute', () => {
  const SLIPS: readonly (readonly [slip: string, meant: string])[] = [
    ['asof', 'as-of'],
    ['headinglevel', 'heading-level'],
    ['heading-levels', 'heading-level'],
    ['country', 'countries'],
    ['relation', 'relations'],
    ['select', 'selected'],
    ['control', 'controls'],
  ];
  for (const [slip, meant] of SLIPS) {
    it(`${slip} is told with the nearest one, ${meant}`, () => {
      expect(found(slip)).to.deep.equal([`${slip} → ${meant}`]);
    });
  }

  it('is told once to the page’s author, with the value', () => {
    const warnings: unknown[] = [];
    const {warn} = console;
    console.warn = (...args: unknown[]) => void warnings.push(...args);
    const widget = document.createElement('rra-explainer');
    widget.setAttribute('asof', '2024-07-08');
    document.body.append(widget);
    return widget.updateComplete
      .then(() => {
        expect(warnings).to.deep.equal([
          '<rra-explainer>: asof="2024-07-08" is not known. Allowed: as-of. It is left out.',
        ]);
      })
      .finally(() => {
        console.warn = warn;
        widget.remove();
      });
  });
});

describe('an attribute that is no slip', () => {
  it('is never told: ours', () => {
    expect(found(...known)).to.deep.equal([]);
  });

  it('is never told: those of any element', () => {
    const names =
      'id class style slot part lang dir title hidden role tabindex is nonce key inert draggable contenteditable spellcheck translate autofocus accesskey itemprop itemscope exportparts popover width height align onclick onload';
    expect(found(...names.split(' '))).to.deep.equal([]);
  });

  it('is never told: those of frameworks and the page', () => {
    const names =
      'data-theme data-view data-loading data-src data-selected aria-selected aria-controls :theme @click v-bind:theme v-cloak _ngcontent-abc x-data wire:loading hx-select';
    expect(found(...names.split(' '))).to.deep.equal([]);
  });
});
