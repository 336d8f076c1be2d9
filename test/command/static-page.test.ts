import {expect} from '@open-wc/testing';
import {COUNTRY_NAMES} from '../document/built-in/built-in.js';
import {frames, settled, until, widgetOf, type Page} from '../bundle/open-page.js';
import {itIn} from '../run/engine.js';
import {runCommand} from '../run/commands.js';

const WIDTHS = [320, 360, 500, 560, 620, 700, 800, 1200];

/** The page that the command writes, with `script` in place of its own and the recorder before everything. */
async function writtenPage(script: string, ...words: readonly string[]): Promise<string> {
  // `dist` holds the script, to which the page's address is relative.
  const {code, output, errors} = await runCommand('render', ...words);
  expect([code, errors]).to.deep.equal([0, '']);
  return output.replace('<meta charset="utf-8">', '$&<script src="/pages/record.js"></script>').replace(/<script src="rra-explainer.js" async><\/script>/, script);
}

/** A page whose markup comes in so many pieces, a frame apart. */
async function openInPieces(markup: string, width: number, pieces: number): Promise<Page> {
  const page = await open('', width);
  const size = Math.ceil(markup.length / pieces);
  page.document.open();
  for (let at = 0; at < markup.length; at += size) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way for a test to bring markup in pieces
    page.document.write(markup.slice(at, at + size));
    await frames(2);
  }
  page.document.close();
  return page;
}

/** Adds up the layout shifts of a page, those before included; call `sum` for the figure. */
function watchShifts(page: Page): () => number {
  let sum = 0;
  new page.window.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
  return () => sum;
}

async function open(markup: string, width: number, sandbox?: string): Promise<Page> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {width: String(width), height: '900', srcdoc: markup});
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  return {frame, window: frame.contentWindow as Page['window'], document: frame.contentDocument!, close: () => frame.remove()};
}

/** What is drawn, of several drawings those that can be seen. */
function seenIn(page: Page, selector: string): HTMLElement[] {
  const root = page.document.querySelector('rra-explainer')!.shadowRoot!;
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
}

const textOf = (element: Element | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('a page of the command', () => {
  let markup: string;
  before(async () => {
    markup = await writtenPage('');
  });

  for (const width of WIDTHS) {
    it(`shows facts and picture once where no script runs, in a window of ${width} px`, async () => {
      const page = await open(markup, width, 'allow-same-origin');
      expect(seenIn(page, '.node').map(textOf).sort()).to.deep.equal(COUNTRY_NAMES);
      expect(seenIn(page, '.tie').length).to.be.greaterThan(8);
      expect(seenIn(page, '.fact').length).to.be.greaterThan(5);
      expect(seenIn(page, '.title').map(textOf)).to.deep.equal(['Reciprocal Access Agreement']);
      const [picture] = seenIn(page, '.diagram');
      for (const node of seenIn(page, '.node')) {
        const {left, right} = node.getBoundingClientRect();
        expect(left).to.be.at.least(picture!.getBoundingClientRect().left);
        expect(right).to.be.at.most(picture!.getBoundingClientRect().right);
      }
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      page.close();
    });
  }

  it('has the table, the sources and the other facts one native action away', async () => {
    const page = await open(markup, 800, 'allow-same-origin');
    const lists = seenIn(page, 'details');
    expect(lists.map((list) => textOf(list.querySelector('summary')!).replace(/\d+/, 'N'))).to.deep.equal([
      'N more facts', 'Sources (N)', 'Table', 'Corrections to the report',
    ]);
    for (const list of lists) (list as HTMLDetailsElement).open = true;
    expect(seenIn(page, 'tbody tr').length).to.be.greaterThan(8);
    expect(seenIn(page, '.sources a').length).to.be.greaterThan(20);
    page.close();
  });

  it('is one widget, that can be used and says nothing, once the script has come', async () => {
    const page = await open(await writtenPage('<script src="/dist/rra-explainer.js" async></script>'), 800);
    await until(() => widgetOf(page).matches(':state(ready)'), 'the widget is ready');
    await settled(widgetOf(page));
    const root = widgetOf(page).shadowRoot!;
    expect(root.querySelectorAll('.base')).to.have.length(1);
    expect(root.querySelectorAll('style, .drawings')).to.have.length(0);
    root.querySelector<HTMLElement>('button.node')!.click();
    await settled(widgetOf(page));
    expect(widgetOf(page).selected).to.not.equal(null);
    expect(page.window.heard).to.deep.equal([]);
    page.close();
  });

  it('goes on with the author’s own document', async () => {
    const page = await open(await writtenPage('<script src="/dist/rra-explainer.js" async></script>', '--document=demo/documents/japan-australia.json'), 800);
    await until(() => widgetOf(page).matches(':state(ready)'), 'the widget is ready');
    await settled(widgetOf(page));
    expect([...widgetOf(page).shadowRoot!.querySelectorAll('button.node')].map(textOf)).to.include('Australia').and.to.not.include('China');
    expect(page.window.heard).to.deep.equal([]);
    page.close();
  });

  for (const width of [360, 700, 1200])
    itIn(['chromium'], 'only it measures layout shifts', `moves nothing while its markup comes in, in a window of ${width} px`, async () => {
      const page = await openInPieces(markup, width, 40);
      const sum = watchShifts(page);
      await frames(3);
      expect(seenIn(page, '.node')).to.have.length(COUNTRY_NAMES.length);
      expect(sum()).to.equal(0);
      page.close();
    });

  for (const width of WIDTHS) {
    itIn(['chromium'], 'only it measures layout shifts', `moves nothing when the script takes it over, in a window of ${width} px`, async () => {
      const page = await open(`${markup}<p>After</p>`, width);
      const sum = watchShifts(page);
      await frames(3);
      const script = Object.assign(page.document.createElement('script'), {src: '/dist/rra-explainer.js'});
      page.document.head.append(script);
      await until(() => widgetOf(page).matches(':state(ready)'), 'the widget is ready');
      await settled(widgetOf(page));
      await frames(5);
      expect(sum()).to.equal(0);
      page.close();
    });
  }
});
