import {expect} from '@open-wc/testing';
import {frames, mount, pickAll, settled, STATES, unmount} from '../drive/drive.js';

/** Fifty elements of many kinds, as a page has them, in a container of their own. */
function hostPage(): HTMLElement {
  const tags = ['p', 'h1', 'h2', 'ul', 'li', 'a', 'button', 'input', 'table', 'td', 'svg', 'figure', 'section', 'dl', 'dt', 'label', 'textarea'];
  const page = document.createElement('main');
  for (let index = 0; index < 50; index++) {
    const tag = tags[index % tags.length] ?? 'div';
    const element =
      tag === 'svg' ? document.createElementNS('http://www.w3.org/2000/svg', 'svg') : document.createElement(tag);
    element.setAttribute('class', ['base', 'node', 'tie', 'card', 'chip', 'title'][index % 6] ?? '');
    element.append(`Text ${index}`);
    page.append(element);
  }
  document.body.append(page);
  return page;
}

/** All computed styles of all elements, one text each. */
const stylesOf = (page: HTMLElement): string[] =>
  [...page.children].map((element) => {
    const style = getComputedStyle(element);
    return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  });

/** The whole document as markup, without the widget's own column. */
function markup(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const column of copy.querySelectorAll('.column')) column.remove();
  return copy.outerHTML;
}

describe('the page around', () => {
  let page: HTMLElement;

  beforeEach(() => {
    page = hostPage();
  });
  afterEach(() => {
    unmount();
    page.remove();
  });

  it('keeps its markup, its style sheets and the look of fifty elements through everything a reader does', async () => {
    const before = {markup: markup(), styles: stylesOf(page), sheets: document.styleSheets.length};
    const globals = Object.keys(window).length;
    const element = await mount();
    for (const enter of Object.values(STATES)) {
      await enter(element);
      await settled(element);
    }
    expect(markup()).to.equal(before.markup);
    expect(stylesOf(page)).to.deep.equal(before.styles);
    expect(document.styleSheets.length).to.equal(before.sheets);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
    expect(Object.keys(window).length).to.equal(globals);
  });

  it('keeps the tag as its author wrote it, whatever a reader does', async () => {
    const element = await mount({theme: 'dark', 'data-own': 'x'});
    const before = element.outerHTML;
    for (const enter of Object.values(STATES)) await enter(element);
    await settled(element);
    expect(element.outerHTML).to.equal(before);
  });

  it('keeps its title, its address, its history, its scroll position and its focus', async () => {
    const input = page.querySelector('input');
    input?.focus();
    const before = [document.title, location.href, history.length, scrollY];
    const element = await mount({selected: 'PH'});
    element.select('JP');
    await settled(element);
    expect([document.title, location.href, history.length, scrollY]).to.deep.equal(before);
    expect(document.activeElement).to.equal(input);
  });

  it('lends the widget only font, scheme, direction and visibility', async () => {
    const styles = (element: Element): string[] =>
      pickAll(element, '.base, .base *').map((part) => {
        const {color, fontSize, lineHeight, letterSpacing, textTransform, textAlign, textIndent, whiteSpace, cursor} = getComputedStyle(part);
        return [part.className, color, fontSize, lineHeight, letterSpacing, textTransform, textAlign, textIndent, whiteSpace, cursor].join();
      });
    const plain = styles(await mount());
    unmount();
    page.style.cssText =
      'color: red; font-size: 40px; line-height: 3; letter-spacing: 4px; text-transform: uppercase; text-align: center; text-indent: 3em; white-space: pre; cursor: wait; width: 760px';
    const element = await mount({}, {parent: page});
    expect(styles(element).filter((entry, index) => entry !== plain[index])).to.deep.equal([]);
  });

  it('is never hidden under the widget, and hides nothing of it by a name they share', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = '.base, .node, .tie, .card {display: none !important} svg {max-width: 10px} button {all: unset}';
    document.head.append(sheet);
    const element = await mount();
    await frames(3);
    expect(pickAll(element, '.node').every((button) => button.offsetWidth > 40)).to.equal(true);
    sheet.remove();
  });
});
