/** Pages whose old libraries have changed the language itself. The picture is the same, or its fallback and an error. */
import {expect} from '@open-wc/testing';
import {pictureOf, textOf} from './measure-picture.js';
import {openPage, openSettled, SCRIPT, settled, until, widgetOf} from './open-page.js';

/** What a library does to a page, as it does it. */
const CHANGES: Readonly<Record<string, string>> = {
  'lists that make themselves JSON (Prototype)': `
    Array.prototype.toJSON = function () { return '[' + this.map(String).join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };`,
  'an Array.from that takes one thing (Prototype, MooTools)': `
    Array.from = function (given) { return given == null ? [] : Array.isArray(given) ? given : [given]; };`,
  'a reduce that means something else (Prototype 1.6)': `
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };`,
  'entries that are a list (Prototype)': `
    Array.prototype.entries = Array.prototype.toArray = function () { return [...this]; };`,
  'days parsed into objects (MooTools, date libraries)': `
    Date.parse = function (text) { return new Date(text); };`,
  'more methods on every list, seen by for-in': `
    for (const name of ['each', 'first', 'last', 'contains', 'clean', 'flatten', 'uniq', 'remove', 'clone', 'include', 'item'])
      Array.prototype[name] = String.prototype[name] = Function.prototype[name] = function () { throw new Error(name); };`,
  'more on every object': `
    Object.prototype.extend = function () { throw new Error('extend'); };`,
  'more on every element (Prototype)': `
    for (const name of ['hide', 'show', 'visible', 'up', 'down', 'match', 'observe', 'fire', 'insert', 'wrap', 'empty', 'query'])
      HTMLElement.prototype[name] = function () { throw new Error(name); };`,
};

describe('on a page that changed the language', () => {
  let picture: string;
  let text: string;

  before(async () => {
    const page = await openSettled();
    [picture, text] = [pictureOf(widgetOf(page)), textOf(widgetOf(page))];
    page.close();
  });

  for (const [what, code] of Object.entries(CHANGES))
    it(`the same is drawn and told with ${what}`, async () => {
      const page = await openSettled({head: `<script>${code}</script>${SCRIPT}`});
      const widget = widgetOf(page);
      expect(pictureOf(widget)).to.equal(picture);
      expect(textOf(widget)).to.equal(text);
      widget.selected = 'JP';
      widget.asOf = '2024-07-08';
      await settled(widget);
      expect(widget.shadowRoot!.querySelector('.card')!.textContent).to.include('Japan');
      expect(page.window.heard).to.deep.equal([]);
      page.close();
    });

  it('a fault that comes of it leaves the text inside the tag, and one error on the console', async () => {
    const page = await openPage({
      head: `${SCRIPT}<script>Array.prototype.flatMap = () => { throw new Error('not ours'); };</script>`,
      body: '<rra-explainer lang="en"><p slot="fallback">In words.</p></rra-explainer>',
    });
    await until(() => page.window.heard.length, 'The error');
    await settled(widgetOf(page));
    expect(page.document.querySelector('p')!.getClientRects()).to.have.length(1);
    expect(page.window.heard).to.have.length(1);
    expect(page.window.heard[0]).to.match(/^error.*<rra-explainer>: a fault of its own/);
    page.close();
  });
});
