import {expect} from '@open-wc/testing';
import {boxesOf, pictureOf, textOf} from './measure-picture.js';
import {
  frames,
  inject,
  openPage,
  openSettled,
  type Page,
  settled,
  widgetOf,
  WIDGET,
  widgetsOf,
} from './open-page.js';
import {churn, forgotten} from './churn.js';
import {itIn} from '../run/engine.js';

const pressed = (page: Page): string[] =>
  [...widgetOf(page).shadowRoot!.querySelectorAll('.node[aria-pressed="true"]')].map(
    ({textContent}) => textContent.trim(),
  );

describe('over its life', () => {
  let page: Page;

  beforeEach(async () => {
    page = await openSettled({body: `<main>${WIDGET}</main><aside></aside>`});
  });
  afterEach(() => {
    expect(page.window.heard).to.deep.equal([]);
    page.close();
  });

  it('takes properties that were set before the script came, before attributes, and stays open to new ones', async () => {
    const early = await openPage({
      head: '',
      body: '<rra-explainer lang="en" theme="light" selected="AU" heading-level="2"></rra-explainer>',
    });
    const widget = widgetOf(early);
    Object.assign(widget, {
      theme: 'dark',
      selected: 'JP',
      headingLevel: 5,
      asOf: '2024-07-08',
      view: 'diagram',
    });
    await inject(early);
    await settled(widget);
    expect(pressed(early)).to.deep.equal(['Japan']);
    expect(widget.shadowRoot!.querySelector('.base')!.className).to.contain('is-dark');
    expect(widget.shadowRoot!.querySelector('.title')!.getAttribute('aria-level')).to.equal('5');
    expect(widget.shadowRoot!.querySelector('.pill')!.textContent).to.match(/not yet in force/i);
    expect(boxesOf(widget, '.card')).to.deep.equal([]);
    Object.assign(widget, {theme: 'light', selected: 'PH', view: null});
    widget.setAttribute('heading-level', '4');
    await settled(widget);
    expect(pressed(early)).to.deep.equal(['Philippines']);
    expect(widget.shadowRoot!.querySelector('.base')!.className).to.contain('is-light');
    expect(widget.shadowRoot!.querySelector('.title')!.getAttribute('aria-level')).to.equal('4');
    expect(boxesOf(widget, '.card')).to.have.length(1);
    early.close();
  });

  it('keeps what its reader chose when the page moves it', async () => {
    const widget = widgetOf(page);
    const root = widget.shadowRoot!;
    widget.select('US');
    root.querySelector<HTMLElement>('.panel-buttons .link')!.click();
    root.querySelector<HTMLElement>('.chip')!.click();
    await settled(widget);
    const before = [textOf(widget), pictureOf(widget)];
    const panel = root.querySelector('.panel');
    for (const place of ['aside', 'main', 'aside', 'body', 'main']) {
      page.document.querySelector(place)!.append(widget);
      await frames(1);
    }
    await settled(widget);
    expect([textOf(widget), pictureOf(widget)]).to.deep.equal(before);
    expect(root.querySelector('.panel')).to.equal(panel);
  });

  it('rebuilds nothing when it is taken out and put back at once', async () => {
    const widget = widgetOf(page);
    let changes = 0;
    new MutationObserver((records) => {
      changes += records.length;
    }).observe(widget.shadowRoot!, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    for (let turn = 0; turn < 20; turn += 1) {
      const parent = widget.parentElement!;
      widget.remove();
      parent.append(widget);
    }
    await settled(widget);
    expect(changes).to.equal(0);
    expect(page.window.atWork().listeners).to.be.above(0);
  });

  it('follows the width of its new place', async () => {
    const widget = widgetOf(page);
    page.document.querySelector('aside')!.style.width = '320px';
    page.document.querySelector('aside')!.append(widget);
    await settled(widget);
    expect(widget.shadowRoot!.querySelector('.base')!.className).to.not.contain('is-wide');
    page.document.querySelector('main')!.append(widget);
    await settled(widget);
    expect(widget.shadowRoot!.querySelector('.base')!.className).to.contain('is-wide');
  });

  it('is copied as the tag that its author wrote', async () => {
    const widget = widgetOf(page);
    const before = widget.outerHTML;
    const aside = page.document.querySelector('aside')!;
    aside.append(widget.cloneNode(true));
    const copy = widgetsOf(page)[1]!;
    expect(copy.outerHTML).to.equal(before);

    await settled(copy);
    expect(pictureOf(copy)).to.equal(pictureOf(widget));
    page.document.querySelector('aside')!.innerHTML =
      page.document.querySelector('main')!.innerHTML;
    await settled(widgetsOf(page)[1]!);
    expect(pictureOf(widgetsOf(page)[1]!)).to.equal(pictureOf(widget));
    expect(widgetsOf(page)).to.have.length(2);
  });

  it('leaves ten others as they are when it is hidden or removed, and repeats no id in a tree', async () => {
    const aside = page.document.querySelector('aside')!;
    aside.innerHTML = WIDGET.repeat(10);
    await Promise.all(widgetsOf(page).map(settled));
    const [first, ...others] = widgetsOf(page);
    const before = others.map(pictureOf);
    first!.style.display = 'none';
    await frames(3);
    first!.remove();
    await frames(3);
    expect(others.map(pictureOf)).to.deep.equal(before);
    for (const {shadowRoot} of others) {
      const ids = [...shadowRoot!.querySelectorAll('[id]')].map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });

  it('leaves nothing at work once it is gone', async () => {
    widgetOf(page).remove();
    await frames(3);
    const base = page.window.atWork();
    await churn(page, 60);
    expect(page.window.atWork()).to.deep.equal(base);
    expect(base).to.deep.equal({listeners: base.listeners, observed: 1, timers: 0, frames: 0});
  });

  itIn(
    ['chromium'],
    'only its tools collect garbage on demand',
    'is forgotten by the browser once it is gone',
    async () => {
      expect(await forgotten(page, 60)).to.equal(60);
    },
  );
});
