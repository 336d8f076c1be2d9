import {expect} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import {openFrame} from '../run/page-url.js';
import {itIn} from '../run/engine.js';
import {boxesOf, pictureOf} from './measure-picture.js';
import {frames, inject, openSettled, type Page, pageMarkup, SCRIPT, settled, widgetOf, WIDGET, widgetsOf} from './open-page.js';

/** The tag with its shadow root written out, as services that prerender a page do. */
async function declared(attributes = 'lang="en"'): Promise<string> {
  const page = await openSettled({body: `<rra-explainer ${attributes}></rra-explainer>`});
  const widget = widgetOf(page) as HTMLElement & {getHTML(options: object): string};
  const markup = widget.getHTML({shadowRoots: [widget.shadowRoot]});
  page.close();
  expect(markup).to.match(/^<template shadowrootmode="open"/);
  return `<rra-explainer ${attributes}>${markup}</rra-explainer>`;
}

/** A page too long for an address; by default without the script. */
async function openWritten(body: string, head = ''): Promise<Page> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {width: '1300', height: '900', srcdoc: pageMarkup({head, body})});
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  return {frame, window: frame.contentWindow as Page['window'], document: frame.contentDocument!, close: () => frame.remove()};
}

const sectionsIn = (page: Page): number => widgetOf(page).shadowRoot!.querySelectorAll('.base').length;

describe('a shadow root that the page has declared', () => {
  it('is a picture before the script comes, and one picture after', async () => {
    const page = await openWritten(`<main>${await declared()}</main>`);
    expect(sectionsIn(page)).to.equal(1);
    await inject(page);
    await settled(widgetOf(page));
    expect(sectionsIn(page)).to.equal(1);
    expect(boxesOf(widgetOf(page), '.node')).to.have.length(COUNTRY_IDS.length);
    widgetOf(page).shadowRoot!.querySelector<HTMLElement>('.node')!.click();
    await settled(widgetOf(page));
    expect(widgetOf(page).selected).to.not.equal(null);
    expect(page.window.heard).to.deep.equal([]);
    page.close();
  });

  it('is the same picture as without', async () => {
    const plain = await openSettled({body: `<main>${WIDGET}</main>`});
    const page = await openWritten(`<main>${await declared()}</main>${SCRIPT}`);
    await settled(widgetOf(page));
    expect(pictureOf(widgetOf(page))).to.equal(pictureOf(widgetOf(plain)));
    expect(page.window.heard).to.deep.equal([]);
    plain.close();
    page.close();
  });

  it('stands until the picture is drawn, where that is far away', async () => {
    const body = `<div style="height: 30000px"></div>${(await declared()).replace('<rra-explainer', '<rra-explainer loading="lazy"')}`;
    const page = await openWritten(`${body}${SCRIPT}`);
    await frames(3);
    expect(sectionsIn(page)).to.equal(1);
    expect(page.window.heard).to.deep.equal([]);
    widgetOf(page).scrollIntoView();
    await frames(3);
    await settled(widgetOf(page));
    expect(sectionsIn(page)).to.equal(1);
    expect(widgetOf(page).shadowRoot!.querySelectorAll('.ruler')).to.have.length(1);
    page.close();
  });

  itIn(['chromium'], 'only it measures layout shifts', 'moves nothing when the script takes it over', async () => {
    const page = await openWritten(`${await declared()}<p>After</p>`);
    let sum = 0;
    new page.window.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
    // Without its styles, which a static page would bring along, the declared picture has another height: give it ours.
    widgetOf(page).style.cssText = 'display: block; height: 600px; overflow: hidden';
    await frames(3);
    await inject(page);
    await settled(widgetOf(page));
    await frames(5);
    expect(sum).to.equal(0);
    page.close();
  });
});

describe('a widget in another document', () => {
  let page: Page;
  let other: HTMLIFrameElement;

  beforeEach(async () => {
    page = await openSettled({body: `<main style="width: 700px">${WIDGET}</main>`});
    other = await openFrame('about:blank');
    other.contentDocument!.body.style.cssText = 'margin: 0; width: 700px';
  });
  afterEach(() => {
    expect(page.window.heard).to.deep.equal([]);
    other.remove();
    page.close();
  });

  it('keeps its looks there, and back home', async () => {
    const widget = widgetOf(page);
    const before = pictureOf(widget);
    for (const home of [other.contentDocument!.body, page.document.querySelector('main')!, other.contentDocument!.body, page.document.querySelector('main')!]) {
      home.append(widget);
      await settled(widget);
      expect(getComputedStyle(widget.shadowRoot!.querySelector('.node')!).position).to.equal('absolute');
      expect(pictureOf(widget)).to.equal(before);
    }
    widget.shadowRoot!.querySelector<HTMLElement>('.node')!.click();
    await settled(widget);
    expect(widget.selected).to.not.equal(null);
  });

  it('is drawn there where it was made at home and shown there first', async () => {
    const widget = page.document.createElement('rra-explainer');
    other.contentDocument!.body.append(widget);
    await settled(widget);
    expect(boxesOf(widget, '.node')).to.have.length(COUNTRY_IDS.length);
    expect(getComputedStyle(widget.shadowRoot!.querySelector('.node')!).position).to.equal('absolute');
    expect(widgetsOf(page)).to.have.length(1);
  });
});
