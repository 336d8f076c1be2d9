import {expect} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import {LANGUAGES} from '../../src/i18n/languages.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {loadFont, MEASURED_FONTS} from '../drive/fonts.js';
import {boxesOf, faultsOf, pictureOf} from './measure-picture.js';
import {openSettled, type Page, SCRIPT, settled, widgetOf} from './open-page.js';

const TAGS = Object.keys(LANGUAGES);
const WIDTHS = [280, 340, 560, 760, 1100];
const leastText = (width: number): number => (width < 320 ? 11 : 12);

/** A frame, and then the first task after it: by then the frame is painted. */
const firstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        resolve();
      };
      port2.postMessage('');
    });
  });

describe('the picture', () => {
  let page: Page;
  let widget: RraExplainerElement;

  before(async () => {
    const head = `<style>body {margin: 0}</style>${SCRIPT}`;
    page = await openSettled({head, body: '<div><rra-explainer></rra-explainer></div>'});
    widget = widgetOf(page);
  });
  after(() => {
    page.close();
  });

  async function show(attributes: Record<string, string | null>, width: number): Promise<void> {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) widget.removeAttribute(name);
      else widget.setAttribute(name, value);
    }
    widget.parentElement!.style.width = `${width}px`;
    await settled(widget);
  }

  for (const width of WIDTHS) {
    it(`has every part in its place at ${width} px, in four languages, light and dark`, async () => {
      for (const lang of TAGS) {
        for (const theme of ['light', 'dark']) {
          await show({lang, theme}, width);
          expect(boxesOf(widget, '.node'), lang).to.have.length(COUNTRY_IDS.length);
          expect(faultsOf(widget, leastText(width)), `${lang} ${theme}`).to.deep.equal([]);
        }
      }
    });

    it(`moves no country and no line below at ${width} px, whatever is pointed at or selected`, async () => {
      for (const lang of TAGS) {
        await show({lang, selected: null}, width);
        // The caption takes the legend's place, which is as tall as it was.
        const cell = (): string => JSON.stringify({...boxesOf(widget, '.cell')[0], what: ''});
        const nodes = (): string => JSON.stringify(boxesOf(widget, '.node'));
        const height = (): number => widget.getBoundingClientRect().height;
        const [nodesAtRest, cellAtRest, heightAtRest] = [nodes(), cell(), height()];
        for (const node of widget.shadowRoot!.querySelectorAll('.node')) {
          const event = new page.window.PointerEvent('pointerover', {
            bubbles: true,
            composed: true,
          });
          node.dispatchEvent(event);
          await widget.updateComplete;
          expect(faultsOf(widget, leastText(width)), `${lang} ${node.textContent}`).to.deep.equal(
            [],
          );
          expect([nodes(), cell(), height()], `${lang} ${node.textContent}`).to.deep.equal([
            nodesAtRest,
            cellAtRest,
            heightAtRest,
          ]);
          const [caption] = boxesOf(widget, '.caption p');
          expect(caption!.height, `${lang} ${caption!.what}`).to.be.at.most(boxesOf(widget, '.cell')[0]!.height);
        }
        widget.dispatchEvent(new page.window.PointerEvent('pointerleave'));
        for (const selected of ['JP', 'PH', 'US', 'AU', 'CN', 'jp-ph-raa', 'CN-PH', 'PH-US']) {
          await show({selected}, width);
          expect(faultsOf(widget, leastText(width)), `${lang} ${selected}`).to.deep.equal([]);
          expect([nodes(), cell()], `${lang} ${selected}`).to.deep.equal([nodesAtRest, cellAtRest]);
          const growth = height() - heightAtRest;
          if (width === 760) expect(growth, `${lang} ${selected}`).to.be.at.most(40);
        }
        await show({selected: null}, width);
      }
    });
  }

  // The limits of the idle widget that the design set for a card beside the diagram and for a phone.
  for (const font of MEASURED_FONTS) {
    it(`is at most 520 px high at 760 px, and at most 880 px at 340 px, in four languages, in a ${font} font`, async () => {
      page.document.body.style.fontFamily = `${await loadFont(font, page.document)}, sans-serif`;
      const tooHigh = [];
      for (const lang of TAGS) {
        for (const [width, most] of [
          [760, 520],
          [340, 880],
        ] as const) {
          await show({lang, theme: 'auto'}, width);
          const {height} = widget.getBoundingClientRect();
          if (height > most) tooHigh.push(`${lang}: ${height} px at ${width} px`);
        }
      }
      page.document.body.style.fontFamily = '';
      expect(tooHigh).to.deep.equal([]);
    });
  }

  it('goes with a page of another size of text, every part in its place and no text below 12 px', async () => {
    const sizeOf = (selector: string): number =>
      parseFloat(page.window.getComputedStyle(widget.shadowRoot!.querySelector(selector)!).fontSize);
    await show({lang: 'en', selected: null}, 760);
    const [title, node] = [sizeOf('.title'), sizeOf('.node')];
    for (const size of ['10px', '20px', '24px']) {
      widget.style.setProperty('--rra-font-size', size);
      for (const width of WIDTHS) {
        await show({}, width);
        expect(faultsOf(widget, 12), `${size} at ${width} px`).to.deep.equal([]);
      }
    }
    widget.style.setProperty('--rra-font-size', '20px');
    await show({}, 760);
    expect(sizeOf('.node')).to.be.closeTo(node * 1.25, 0.1);
    expect(sizeOf('.title')).to.be.within(title, title * 1.25);
    widget.removeAttribute('style');
  });

  it('shows the hint whole or not at all', async () => {
    for (const lang of TAGS)
      for (const width of WIDTHS) {
        await show({lang, selected: null}, width);
        const box = widget.shadowRoot!.querySelector('.hint')!.getBoundingClientRect();
        const text = page.document.createRange();
        text.selectNodeContents(widget.shadowRoot!.querySelector('.hint')!);
        const lines = [...text.getClientRects()].filter((line) => line.width > 0 && box.width > 0);
        const inside = lines.filter((line) => line.top >= box.top - 2 && line.bottom <= box.bottom + 2 && line.right <= box.right + 1);
        expect([0, lines.length], `${lang} at ${width}`).to.include(inside.length);
      }
  });

  it('names each outline that it draws at rest, and keeps no line empty', async () => {
    for (const width of WIDTHS) {
      await show({lang: 'en', selected: null}, width);
      expect(boxesOf(widget, '.outline:not(.is-sample)'), `${width}`).to.have.length(1);
      expect(boxesOf(widget, '.label').map(({what}) => what), `${width}`).to.include('Squad');
      const empty = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.base p, .base dd, .base span')]
        .filter((element) => element.textContent.trim() === '' && element.getBoundingClientRect().height > 1);
      expect(empty.map(({className}) => className), `${width}`).to.deep.equal([]);
    }
  });

  it('has a card that fills at least nine tenths of its column from 760 px, or is the taller one', async () => {
    for (const lang of TAGS) for (const width of [760, 1000, 1100, 1200]) {
      await show({lang, selected: null}, width);
      const [card] = boxesOf(widget, '.card');
      const [facts] = boxesOf(widget, '.card .facts');
      const [more] = boxesOf(widget, '.card .more');
      expect((facts!.height + more!.height + 20) / card!.height, `${lang} at ${width}`).to.be.at.least(0.9);
    }
  });

  it('is the same after the widget was made narrow and wide again', async () => {
    await show({lang: 'en'}, 760);
    const before = pictureOf(widget);
    for (const width of [300, 1000, 165, 760]) await show({}, width);
    expect(pictureOf(widget)).to.equal(before);
  });

  it('is the same on five loads', async () => {
    const pictures = new Set<string>();
    for (let load = 0; load < 5; load += 1) {
      const again = await openSettled();
      pictures.add(pictureOf(widgetOf(again)));
      again.close();
    }
    expect(pictures.size).to.equal(1);
  });

  it('is painted at once where it stays', async () => {
    const again = await openSettled({body: ''});
    again.document.body.innerHTML = '<rra-explainer lang="en"></rra-explainer>';
    const late = widgetOf(again);
    await firstPaint();
    const first = pictureOf(late);
    await settled(late);
    expect(pictureOf(late)).to.equal(first);
    again.close();
  });
});
