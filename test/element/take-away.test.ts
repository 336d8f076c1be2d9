/** What a reader saves, cites and links to. */
import {expect} from '@open-wc/testing';
import {parseDocument} from '../../src/document/parse-document.js';
import {mayRefuseFiles} from '../../src/reader/take-away.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {click, find, open, settled} from '../drive/drive.js';

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

/** The files that are saved while a test runs; nothing reaches a folder. */
let saved: Saved[];
const blobs = new Map<string, Blob>();
const addressOf = URL.createObjectURL.bind(URL);
const forgetClick = (): void => {
  delete (HTMLAnchorElement.prototype as {click?: unknown}).click;
};

beforeEach(() => {
  saved = [];
  URL.createObjectURL = (blob) => {
    const address = addressOf(blob);
    blobs.set(address, blob as Blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({name: this.download, blob: blobs.get(this.href)!});
  };
});
afterEach(() => {
  URL.createObjectURL = addressOf;
  forgetClick();
  history.replaceState(null, '', location.pathname + location.search);
});

const shared = async (attributes: Partial<RraExplainerElement> = {}): Promise<RraExplainerElement> => {
  const widget = await open();
  Object.assign(widget, attributes);
  await settled(widget);
  await click(find(widget, 'button', 'Share'));
  return widget;
};
const fieldOf = (widget: RraExplainerElement, name: string): string => (find(widget, 'textbox', name) as HTMLTextAreaElement).value;
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise(requestAnimationFrame);
};

describe('a reader saves', () => {
  for (const [button, ending, type] of [
    ['Picture (SVG)', 'svg', 'image/svg+xml'],
    ['Picture (PNG)', 'png', 'image/png'],
    ['Table (CSV)', 'csv', 'text/csv'],
    ['Data (JSON)', 'json', 'application/json'],
  ] as const) {
    it(`${button}, named by subject and day`, async () => {
      const widget = await shared({asOf: '2024-07-08'});
      await click(find(widget, 'button', button));
      await until(() => saved.length > 0);
      expect(saved.map(({name, blob}) => [name, blob.type])).to.deep.equal([[`jp-ph-raa-2024-07-08.${ending}`, type]]);
    });
  }

  it('a picture in pixels, twice as many as the drawing has', async () => {
    const widget = await shared();
    await click(find(widget, 'button', 'Picture (SVG)'));
    await click(find(widget, 'button', 'Picture (PNG)'));
    await until(() => saved.length > 1);
    const drawing = new DOMParser().parseFromString(await saved[0]!.blob.text(), 'image/svg+xml').documentElement;
    const image = await createImageBitmap(saved[1]!.blob);
    expect([image.width, image.height]).to.deep.equal(['width', 'height'].map((side) => Math.floor(Number(drawing.getAttribute(side))) * 2));
  });

  it('the drawing where the browser makes no picture in pixels of it', async () => {
    const widget = await shared();
    const decode = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'decode')!;
    HTMLImageElement.prototype.decode = () => Promise.reject(new DOMException('refused', 'EncodingError'));
    await click(find(widget, 'button', 'Picture (PNG)'));
    await until(() => saved.length > 0);
    Object.defineProperty(HTMLImageElement.prototype, 'decode', decode);
    expect(saved.map(({blob}) => blob.type)).to.deep.equal(['image/svg+xml']);
  });

  it('a story that the format takes back without a problem', async () => {
    const widget = await shared();
    await click(find(widget, 'button', 'Data (JSON)'));
    const {document, problems} = parseDocument(JSON.parse(await saved[0]!.blob.text()));
    expect(problems).to.deep.equal([]);
    expect(document!.relations.map(({id}) => id)).to.deep.equal((widget.document as {relations: {id: string}[]}).relations.map(({id}) => id));
  });

  it('without the page hearing a click on a link', async () => {
    const widget = await shared();
    const heard: EventTarget[] = [];
    const listen = (event: Event): void => {
      if (event.composedPath()[0] instanceof HTMLAnchorElement) heard.push(event.composedPath()[0]!);
    };
    // A real click would save a real file.
    const stop = (event: Event): void => event.preventDefault();
    addEventListener('click', listen, true);
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', stop);
      HTMLElement.prototype.click.call(this);
    };
    await click(find(widget, 'button', 'Table (CSV)'));
    removeEventListener('click', listen, true);
    expect(heard).to.deep.equal([]);
  });
});

describe('a sentence that files may not arrive', () => {
  for (const [what, sandbox, isSaid] of [
    ['is said in a frame that may not save', 'allow-scripts allow-same-origin', true],
    ['is not said in a frame that may', 'allow-scripts allow-downloads allow-same-origin', false],
    ['is not said in a frame without limits', null, false],
  ] as const) {
    it(what, () => {
      const frame = document.createElement('iframe');
      if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
      document.body.append(frame);
      expect(mayRefuseFiles(frame.contentWindow!)).to.equal(isSaid);
      frame.remove();
    });
  }

  it('is said in a frame of another site, and in no page that stands alone', async () => {
    const framed = document.createElement('iframe');
    document.body.append(framed);
    expect(mayRefuseFiles({frameElement: null, self: framed.contentWindow!.self, top: window})).to.equal(true);
    framed.remove();
    expect(mayRefuseFiles({frameElement: null, self, top: self})).to.equal(false);
    const widget = await shared();
    expect(widget.shadowRoot!.querySelector('.panel')!.textContent).not.to.contain('does not allow saving');
  });
});

describe('a citation', () => {
  it('names the story, the day shown and the page, in two forms', async () => {
    const widget = await shared({asOf: '2024-07-08'});
    for (const name of ['Citation', 'BibTeX']) {
      const text = fieldOf(widget, name);
      for (const part of ['Reciprocal Access Agreement', '8 July 2024', location.origin]) expect(text, name).to.contain(part);
    }
  });
});

describe('a link to what is shown', () => {
  it('is offered only where the page has named the widget', async () => {
    const widget = await shared();
    expect(widget.shadowRoot!.querySelector('#link')).to.equal(null);
    widget.hash = 'raa';
    await settled(widget);
    expect(fieldOf(widget, 'Link to this view')).to.equal(location.href);
  });

  it('opens the view that its reader had, in a page that names its widget so', async () => {
    const widget = await shared({hash: 'raa', selected: 'JP-PH', asOf: '2024-07-08'});
    const link = fieldOf(widget, 'Link to this view');
    history.replaceState(null, '', link);
    const other = await open();
    other.remove();
    other.hash = 'raa';
    document.body.append(other);
    await settled(other);
    expect([other.selected, other.asOf]).to.deep.equal(['JP-PH', '2024-07-08']);
    other.remove();
  });

  it('is followed while the page stands', async () => {
    const widget = await shared({hash: 'raa'});
    location.hash = '#/route&raa=US';
    await until(() => widget.selected === 'US');
    location.hash = '#/other';
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    expect(widget.selected).to.equal('US');
  });

  it('is not followed by a widget without that name, and no choice of a reader changes the address', async () => {
    const widget = await shared();
    const moved = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    location.hash = '#raa=US';
    await moved;
    expect(widget.selected).to.equal(null);
    const before = location.href;
    widget.hash = 'raa';
    widget.select('JP');
    await settled(widget);
    expect(location.href).to.equal(before);
  });
});

describe('the sheet of the system', () => {
  it('is offered where there is one, with title and address; a reader who closes it hears of no fault', async () => {
    const given: ShareData[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        given.push(data);
        return Promise.reject(new DOMException('closed', 'AbortError'));
      },
    });
    const widget = await shared();
    await click(find(widget, 'button', 'Share by…'));
    delete (navigator as {share?: unknown}).share;
    expect(given).to.deep.equal([{title: 'Reciprocal Access Agreement', url: location.href}]);
  });
});
