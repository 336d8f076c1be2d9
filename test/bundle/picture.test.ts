import {expect} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {loadFont} from '../drive/fonts.js';
import {boxesOf, faultsOf, pictureOf} from './measure-picture.js';
import {openSettled, type Page, SCRIPT, settled, widgetOf} from './open-page.js';

const LANGUAGES = ['en', 'ja', 'fil', 'zh-Hans'];
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
      for (const lang of LANGUAGES) {
        for (const theme of ['light', 'dark']) {
          await show({lang, theme}, width);
          expect(boxesOf(widget, '.node'), lang).to.have.length(COUNTRY_IDS.length);
          expect(faultsOf(widget, leastText(width)), `${lang} ${theme}`).to.deep.equal([]);
        }
      }
    });

    it(`moves no country and keeps the caption's height at ${width} px, whatever is pointed at or selected`, async () => {
      for (const lang of LANGUAGES) {
        await show({lang, selected: null}, width);
        const caption = (): number => boxesOf(widget, '.caption')[0]!.height;
        const nodes = (): string => JSON.stringify(boxesOf(widget, '.node'));
        const [nodesAtRest, captionAtRest] = [nodes(), caption()];
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
          expect([nodes(), caption()], `${lang} ${node.textContent}`).to.deep.equal([
            nodesAtRest,
            captionAtRest,
          ]);
        }
        widget.dispatchEvent(new page.window.PointerEvent('pointerleave'));
        for (const selected of ['JP', 'PH', 'US', 'AU', 'CN', 'jp-ph-raa', 'CN-PH', 'PH-US']) {
          await show({selected}, width);
          expect(faultsOf(widget, leastText(width)), `${lang} ${selected}`).to.deep.equal([]);
          expect([nodes(), caption()], `${lang} ${selected}`).to.deep.equal([
            nodesAtRest,
            captionAtRest,
          ]);
        }
        await show({selected: null}, width);
      }
    });
  }

  // The limits of the idle widget that the design set for a card beside the diagram and for a phone.
  for (const font of ['usual'] as const) {
    it(`is at most 520 px high at 760 px, and at most 880 px at 340 px, in four languages, in a ${font} font`, async () => {
      page.document.body.style.fontFamily = `${await loadFont(font, page.document)}, sans-serif`;
      const tooHigh = [];
      for (const lang of LANGUAGES) {
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
