import {expect} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {boxesOf, faultsOf} from './measure-picture.js';
import {frames, openSettled, SCRIPT, settled, widgetOf, WIDGET} from './open-page.js';

const TEXT =
  '<p>Words of the article that stand beside the widget and need some room of their own.</p>';

/** Parents whose own size depends on the widget's, or the widget's on theirs; `W` is the widget. */
const PARENTS: Readonly<Record<string, string>> = {
  'a flex row': `<div style="display: flex; width: 900px">W${TEXT}</div>`,
  'a flex row in which it grows': `<div style="display: flex; width: 900px"><div style="flex: 1">W</div>${TEXT}</div>`,
  'a flex row that wraps': `<div style="display: flex; flex-wrap: wrap; gap: 20px">W W</div>`,
  'a flex column': `<div style="display: flex; flex-direction: column; height: 400px">${TEXT}W</div>`,
  'a centred flex column': `<div style="display: flex; flex-direction: column; align-items: center">W</div>`,
  'a grid': `<div style="display: grid; grid-template-columns: 1fr 2fr">W${TEXT}</div>`,
  'a grid of auto columns': `<div style="display: grid; grid-template-columns: auto auto">W${TEXT}</div>`,
  'a grid of least widths': `<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr))">W W</div>`,
  'a box of a fixed height with height: 100%': `<div style="height: 300px"><style>rra-explainer {height: 100%}</style>W</div>`,
  'an inline block': `<div style="display: inline-block">W</div>`,
  'a float': `<div style="float: left">W</div>${TEXT}`,
  'a table cell': `<table><tr><td>W</td><td>${TEXT}</td></tr></table>`,
  'a fixed table': `<table style="table-layout: fixed; width: 700px"><tr><td>W</td></tr></table>`,
  'an absolute box': `<div style="position: absolute; right: 0">W</div>`,
  'a column of print': `<div style="columns: 2; width: 1000px">W${TEXT}</div>`,
  'a scroller': `<div style="width: 400px; height: 300px; overflow: auto">W</div>`,
  'a fieldset': `<fieldset>W</fieldset>`,
  'a paragraph': `<p>Before W after.</p>`,
  'a container query': `<div style="container-type: inline-size; width: 500px">W</div>`,
  'a contained box': `<div style="contain: layout paint style; width: 500px">W</div>`,
  'a vertical text': `<div style="writing-mode: vertical-rl; width: 700px; height: 700px">W</div>`,
};

describe('a widget in', () => {
  const head = `<style>body {margin: 0}</style>${SCRIPT}`;

  const sizeOf = (widget: RraExplainerElement): string => {
    const {width, height} = widget.getBoundingClientRect();
    return `${width} × ${height}`;
  };

  for (const [parent, markup] of Object.entries(PARENTS)) {
    it(`${parent} is whole and rests`, async () => {
      const page = await openSettled({head, body: markup.replaceAll('W', WIDGET)});
      const widget = widgetOf(page);
      const size = sizeOf(widget);
      await frames(3);
      expect(sizeOf(widget)).to.equal(size);
      expect(boxesOf(widget, '.node')).to.have.length(COUNTRY_IDS.length);
      if (parent !== 'a box of a fixed height with height: 100%')
        expect(faultsOf(widget, 11)).to.deep.equal([]);
      expect(page.window.heard).to.deep.equal([]);
      page.close();
    });
  }

  /** Styles of pages that give it a height, a maximum or a box of a fixed shape. */
  const HELD: Readonly<Record<string, string>> = {
    'a height of its own': 'rra-explainer {height: 400px}',
    'a greatest height': 'rra-explainer {max-height: 420px}',
    'a box of a fixed height that it fills': 'div {height: 400px} rra-explainer {height: 100%}',
    'a row of a grid': 'div {display: grid; grid-template-rows: 300px}',
    'a 16:9 box': 'div {position: relative; height: 0; padding-bottom: 56.25%} div > * {position: absolute; inset: 0; height: 100%}',
  };
  for (const [held, style] of Object.entries(HELD)) {
    it(`${held} never lies over what follows, and scrolls to its last line`, async () => {
      for (const width of ['375', '900']) {
        const body = `<style>${style}</style><div>${WIDGET}</div><p id="after">The article goes on.</p>`;
        const page = await openSettled({head, body, frame: {width}});
        const widget = widgetOf(page);
        const after = page.document.querySelector('#after')!.getBoundingClientRect();
        expect(page.document.elementFromPoint(after.x + 9, after.y + after.height / 2)?.id, width).to.equal('after');
        if (held !== 'a 16:9 box' || width === '375') {
          widget.scrollTop = 10_000;
          const footer = widget.shadowRoot!.querySelector('.footer')!.getBoundingClientRect();
          expect(footer.bottom, width).to.be.closeTo(widget.getBoundingClientRect().bottom, 2);
        }
        const [size, edge] = [sizeOf(widget), widget.clientWidth];
        await frames(5);
        expect([sizeOf(widget), widget.clientWidth], width).to.deep.equal([size, edge]);
        expect(page.window.heard).to.deep.equal([]);
        page.close();
      }
    });
  }

  it('a box that gets narrow and wide again scrolls only as long as it must', async () => {
    const page = await openSettled({head, body: `<div><style>rra-explainer {max-height: 600px}</style>${WIDGET}</div>`});
    const widget = widgetOf(page);
    const overflowAt = async (width: number): Promise<string> => {
      widget.parentElement!.style.width = `${width}px`;
      await settled(widget);
      return page.window.getComputedStyle(widget).overflowY;
    };
    expect([await overflowAt(760), await overflowAt(375), await overflowAt(760)]).to.deep.equal(['visible', 'auto', 'visible']);
    page.close();
  });

  it('a box sized by its content asks for the same width, whatever it shows, and for less in less room', async () => {
    const markup = `<div><div style="display: inline-block">${WIDGET}</div></div>`;
    const page = await openSettled({head, body: markup});
    const widget = widgetOf(page);
    const widths = new Set<number>();
    const look = async (): Promise<void> => {
      await settled(widget);
      widths.add(widget.getBoundingClientRect().width);
    };
    await look();
    for (const button of widget.shadowRoot!.querySelectorAll<HTMLElement>('.link')) {
      button.click();
      await look();
    }
    for (const change of [{selected: 'US'}, {view: 'card'}, {view: 'diagram'}, {lang: 'ja'}]) {
      Object.assign(widget, change);
      await look();
    }
    expect([...widths]).to.deep.equal([632]);
    page.document.querySelector('div')!.style.width = '300px';
    await settled(widget);
    expect(widget.getBoundingClientRect().width).to.equal(300);
    page.close();
  });

  it('a box that is resized two hundred times causes no observer error and rests within three frames', async function () {
    this.timeout(30_000);
    const page = await openSettled({head, body: `<div>${WIDGET}</div>`});
    const [widget, box] = [widgetOf(page), page.document.querySelector('div')!];
    let random = 7;
    for (let turn = 0; turn < 200; turn += 1) {
      random = (random * 16807) % 2147483647;
      box.style.width = `${120 + (random % 11000) / 10}px`;
      await frames(1);
    }
    await frames(3);
    const size = sizeOf(widget);
    await settled(widget);
    expect(sizeOf(widget)).to.equal(size);
    expect(faultsOf(widget, 11)).to.deep.equal([]);
    expect(page.window.heard).to.deep.equal([]);
    page.close();
  });

  it('boxes of neighbouring widths has no width at which its own scroll bar makes it waver', async () => {
    const page = await openSettled({
      head,
      body: `<div style="overflow: auto; height: 500px">${WIDGET}</div>`,
    });
    const [widget, box] = [widgetOf(page), page.document.querySelector('div')!];
    for (let width = 540; width <= 580; width += 2) {
      box.style.width = `${width}px`;
      await frames(3);
      const size = sizeOf(widget);
      await frames(3);
      expect(sizeOf(widget), `${width} px`).to.equal(size);
    }
    expect(page.window.heard).to.deep.equal([]);
    page.close();
  });
});
