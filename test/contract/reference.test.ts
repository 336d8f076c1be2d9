import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {LANGUAGES} from '../../src/i18n/languages.js';
import {RraExplainerElement} from '../../src/rra-explainer.js';
import {styles} from '../../src/theme/styles.js';
import {mount} from '../drive/drive.js';
import {fileText, manifest, namesListed, namesOf, readme, rowsOf, sorted} from './reference.js';
import type {Manifest} from './reference.js';

/** What makes the element show all that it can show. */
const STATES: readonly Readonly<Record<string, string>>[] = [
  {},
  {selected: 'JP'},
  {selected: 'jp-ph-raa'},
  {loading: 'lazy'},
  {view: 'map'},
  {relations: 'access defence grouping dispute logistics partnership talks'},
];

/** Values of an attribute of the shadow root's elements, over all states and with each panel open. */
async function shown(selector: string, attribute: string): Promise<string[]> {
  const found = new Set<string>();
  for (const attributes of STATES) {
    const parent = document.createElement('div');
    parent.style.paddingTop = attributes.loading ? '9000px' : '0';
    document.body.append(parent);
    const widget = await mount(attributes, {parent});
    const look = async () => {
      await widget.updateComplete;
      for (const element of widget.shadowRoot!.querySelectorAll(selector))
        for (const word of (element.getAttribute(attribute) ?? '').split(' ')) found.add(word);
    };
    await look();
    const buttons = widget.shadowRoot!.querySelectorAll<HTMLElement>('[part~="footer"] button');
    for (const button of buttons) {
      button.click();
      await look();
    }
    parent.remove();
  }
  return sorted(found);
}

describe('the reference in the README', () => {
  let text: string;
  let built: Manifest;
  const properties = Object.entries(
    RraExplainerElement.properties as Record<
      string,
      {attribute?: string | boolean; state?: boolean}
    >,
  ).filter(([, {state}]) => !state);

  before(async () => {
    text = await readme();
    built = await manifest();
  });

  it('names every attribute that the element observes, and lang, which belongs to every element', () => {
    const named = rowsOf(text, 'attributes').map(([cell]) => cell!.split(' ')[0]!);
    const observed = sorted(RraExplainerElement.observedAttributes);
    const declared = properties
      .filter(([, {attribute}]) => attribute !== false)
      .map(([name, {attribute}]) => (typeof attribute === 'string' ? attribute : name));
    expect(sorted(named)).to.deep.equal(sorted([...observed, 'lang']));
    expect(sorted(declared)).to.deep.equal(observed);
    expect(namesOf(built.attributes)).to.deep.equal(observed);
  });

  it('gives each attribute the property that has its value', () => {
    const widget = new RraExplainerElement();
    const values = widget as unknown as Readonly<Record<string, unknown>>;
    for (const [cell] of rowsOf(text, 'attributes')) {
      const [attribute = '', property = attribute] = cell!.replace(/[()]/g, '').split(' ');
      widget.setAttribute(attribute, 'xx');
      expect(values[property], attribute).to.equal('xx');
    }
  });

  it('names every property without an attribute and every method', () => {
    const named = rowsOf(text, 'members').map(([cell]) => cell!.replace(/\(.*/, ''));
    const own = Object.getOwnPropertyNames(RraExplainerElement.prototype);
    expect(named).to.include.members(['version', 'document', 'select', 'clear']);
    const attributes = new Set(built.attributes.map(({fieldName}) => fieldName));
    for (const {name} of built.members) {
      if (!attributes.has(name)) expect(named, name).to.include(name);
    }
    for (const name of named) {
      expect(name in RraExplainerElement || own.includes(name), name).to.be.true;
    }
  });

  it('names every event that the code sends', async () => {
    const named = rowsOf(text, 'events').map(([cell]) => cell!);
    const quoted = [...(await fileText('dist/rra-explainer.js')).matchAll(/["'`](rra-[a-z]+)["'`]/g)].map(([, name]) => name!);
    expect(sorted([...named, 'rra-explainer'])).to.deep.equal(sorted(quoted));
    expect(namesOf(built.events)).to.deep.equal(sorted(named));
  });

  it('names every part that some state shows, and no other', async () => {
    const parts = await shown('[part]', 'part');
    expect(sorted(namesListed(text, 'parts'))).to.deep.equal(parts);
    expect(namesOf(built.cssParts)).to.deep.equal(parts);
  });

  it('names every slot that some state has, and no other', async () => {
    const slots = await shown('slot', 'name');
    expect(sorted(namesListed(text, 'slots'))).to.deep.equal(
      sorted(slots.map((name) => name || 'default')),
    );
    expect(namesOf(built.slots)).to.deep.equal(slots);
  });

  it('names every token that the styles read, with its default', () => {
    const css = styles.map(({cssText}) => cssText).join('\n');
    const rows = rowsOf(text, 'tokens');
    const used = [...css.matchAll(/var\((--rra-[\w-]+)/g)].map(([, token]) => token!);
    expect(sorted(rows.map(([token]) => token!))).to.deep.equal(sorted(used));
    for (const [token, byDefault] of rows) expect(css).to.include(`var(${token}, ${byDefault})`);
    expect(namesOf(built.cssProperties)).to.deep.equal(sorted(used));
  });

  it('names every language', () => {
    const named = rowsOf(text, 'languages').map(([tag]) => tag!);
    expect(named).to.deep.equal(Object.keys(LANGUAGES));
  });
});
