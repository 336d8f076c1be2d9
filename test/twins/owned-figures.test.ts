import {expect} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import '../../src/index.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {all, settled} from '../accessibility/mount.js';

const isSeen = (node: Node): boolean => {
  const range = document.createRange();
  range.selectNodeContents(node);
  const element = node instanceof Element ? node : node.parentElement!;
  return range.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
};

/** A figure in the page whose picture stands. */
async function figureWith(content: string, attributes = ''): Promise<HTMLElement> {
  const holder = document.createElement('article');
  holder.innerHTML = `<figure data-rra-explainer data-rra-lang="en" ${attributes}>${content}</figure><p>Text</p>`;
  document.body.append(holder);
  await Promise.resolve();
  const figure = holder.querySelector('figure')!;
  await settled(widgetIn(figure));
  return figure;
}

const widgetIn = (figure: Element): RraExplainerElement => {
  const widgets = figure.querySelectorAll('rra-explainer');
  expect(widgets).to.have.length(1);
  return widgets[0]!;
};

const drawn = (figure: Element): number => all(widgetIn(figure), '.node').length;

describe('a figure whose content belongs to somebody else', () => {
  afterEach(() => document.body.replaceChildren());

  it('keeps each of its nodes in its place, unseen while the picture stands', async () => {
    const figure = await figureWith('Bare <b>bold</b> <p>block</p>');
    const [bare, bold, , block] = figure.childNodes;
    expect([bold!.nodeName, block!.nodeName]).to.deep.equal(['B', 'P']);
    for (const node of [bare!, bold!, block!]) expect(isSeen(node), node.textContent!).to.equal(false);
    expect(drawn(figure)).to.equal(COUNTRY_IDS.length);
    expect(isSeen(all(widgetIn(figure), '.node')[0]!)).to.equal(true);
  });

  it('adds no height to the picture', async () => {
    const figure = await figureWith('A long text. '.repeat(100));
    expect(figure.offsetHeight).to.be.closeTo(widgetIn(figure).offsetHeight, 1);
  });

  it('lets a framework add, change and remove what it has put there', async () => {
    const figure = await figureWith('<span>one</span><b>two</b>');
    const [one, two] = figure.children;
    const added = document.createElement('i');
    figure.insertBefore(added, two!);
    figure.insertBefore(document.createTextNode('bare'), one!);
    one!.firstChild!.nodeValue = 'other';
    figure.removeChild(two!);
    await settled(widgetIn(figure));
    expect([...figure.childNodes].map(({nodeName}) => nodeName)).to.deep.equal(['#text', 'SPAN', 'I', 'RRA-EXPLAINER']);
    for (const node of [...figure.childNodes].slice(0, 3)) expect(isSeen(node)).to.equal(false);
    expect(drawn(figure)).to.equal(COUNTRY_IDS.length);
  });

  for (const [way, change] of Object.entries<(figure: HTMLElement) => void>({
    'as text': (figure) => (figure.textContent = 'New words'),
    'as markup': (figure) => (figure.innerHTML = '<p>New words</p>'),
    'by taking away what its own markup does not have': (figure) => widgetIn(figure).remove(),
  })) {
    it(`has its picture again, with what the reader chose, when a page refreshes it ${way}`, async () => {
      const figure = await figureWith('Words');
      const widget = widgetIn(figure);
      all(widget, '.node')[1]!.click();
      await settled(widget);
      const {selected} = widget;
      change(figure);
      await settled(widget);
      expect(widgetIn(figure)).to.equal(widget);
      expect(selected).to.not.equal(null);
      expect(widget.selected).to.equal(selected);
      expect(isSeen(figure.firstChild!)).to.equal(false);
      expect(drawn(figure)).to.equal(COUNTRY_IDS.length);
    });
  }

  it('follows its options as they change', async () => {
    const figure = await figureWith('Words', 'data-rra-theme="dark"');
    const widget = widgetIn(figure);
    figure.setAttribute('data-rra-lang', 'ja');
    figure.setAttribute('data-rra-as-of', '2024-07-08');
    figure.removeAttribute('data-rra-theme');
    await settled(widget);
    expect([widget.getAttribute('lang'), widget.asOf, widget.getAttribute('theme')]).to.deep.equal(['ja', '2024-07-08', null]);
    expect(widget.shadowRoot!.textContent).to.contain('日本');
  });

  it('becomes the widget when it is marked later, and plain text again when the mark goes', async () => {
    const holder = document.createElement('div');
    holder.innerHTML = '<figure>Words</figure><p>Text</p>';
    document.body.append(holder);
    await Promise.resolve();
    const figure = holder.querySelector('figure')!;
    figure.setAttribute('data-rra-explainer', '');
    await Promise.resolve();
    await settled(widgetIn(figure));
    expect(isSeen(figure.firstChild!)).to.equal(false);
    figure.removeAttribute('data-rra-explainer');
    await Promise.resolve();
    expect(figure.innerHTML).to.equal('Words');
    expect(isSeen(figure.firstChild!)).to.equal(true);
  });

  for (const words of ['Words ', '<p>Words</p>']) {
    it(`shows its caption below the picture, as the page styles it: ${words}`, async () => {
      const figure = await figureWith(`${words}<figcaption>Graphic: <a href="#m">Example Times</a></figcaption>`);
      const caption = figure.querySelector('figcaption')!;
      expect(isSeen(caption)).to.equal(true);
      expect(caption.getBoundingClientRect().top).to.be.at.least(widgetIn(figure).getBoundingClientRect().bottom);
      expect(caption.offsetHeight).to.be.above(14);
      expect(figure.lastElementChild).to.equal(caption);
    });
  }

  it('shows its words where the picture has not come', async () => {
    const holder = document.createElement('div');
    holder.innerHTML = '<div style="height: 30000px"></div><figure data-rra-explainer data-rra-loading="lazy">Words</figure><p>Text</p>';
    document.body.append(holder);
    await Promise.resolve();
    const figure = holder.querySelector('figure')!;
    await settled(widgetIn(figure));
    expect(isSeen(figure.firstChild!)).to.equal(true);
    figure.scrollIntoView();
    await settled(widgetIn(figure));
    await settled(widgetIn(figure));
    expect(isSeen(figure.firstChild!)).to.equal(false);
    scrollTo(0, 0);
  });

  it('is saved as its author wrote it, but for the tag in it', async () => {
    const figure = await figureWith('Words <b>bold</b>');
    all(widgetIn(figure), '.node')[0]!.click();
    await settled(widgetIn(figure));
    const copy = figure.cloneNode(true) as Element;
    copy.querySelector('rra-explainer')!.remove();
    expect(copy.outerHTML).to.equal('<figure data-rra-explainer="" data-rra-lang="en">Words <b>bold</b></figure>');
  });

  it('tells the story that stands in it as a script', async () => {
    const story = {
      schemaVersion: 1,
      countries: [{id: 'A', name: 'Atlantis'}, {id: 'B', name: 'Bensalem'}],
      relations: [{id: 'r', kind: 'access', members: ['A', 'B'], name: 'Pact', short: 'P', summary: 'S.', signed: '2001-01-01'}],
    };
    const figure = await figureWith(`Words <script type="application/json">${JSON.stringify(story)}</script>`);
    expect(all(widgetIn(figure), '.node').map(({textContent}) => textContent.trim())).to.have.members(['Atlantis', 'Bensalem']);
  });
});

describe('what a reader does', () => {
  afterEach(() => document.body.replaceChildren());

  it('writes nothing into the page, as in an editor that saves it', async () => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.innerHTML = '<p>Text</p><rra-explainer lang="en"></rra-explainer>';
    document.body.append(editor);
    const before = editor.innerHTML;
    const widget = editor.querySelector('rra-explainer')!;
    await settled(widget);
    for (const selector of ['.node', '.chip', '.panel-buttons button']) all(widget, selector)[0]!.click();
    await settled(widget);
    expect(widget.selected).to.not.equal(null);
    expect(editor.innerHTML).to.equal(before);
  });

  it('outlives a refresh that sets every attribute as the server has it', async () => {
    document.body.innerHTML = '<rra-explainer lang="en" selected="AU"></rra-explainer>';
    const widget = document.querySelector('rra-explainer')!;
    await settled(widget);
    all(widget, '.node').find(({textContent}) => textContent.trim() === 'Japan')!.click();
    await settled(widget);
    const fresh = document.createElement('template');
    fresh.innerHTML = '<rra-explainer lang="en" selected="AU"></rra-explainer>';
    // As morphing libraries do: what differs is set, what is too much is removed.
    const wanted = fresh.content.firstElementChild!;
    for (const {name} of [...widget.attributes]) if (!wanted.hasAttribute(name)) widget.removeAttribute(name);
    for (const {name, value} of wanted.attributes) if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    await settled(widget);
    expect(widget.selected).to.equal('JP');
  });
});
