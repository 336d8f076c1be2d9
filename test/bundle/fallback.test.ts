import {expect} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import {openFrame, pageUrl} from '../run/page-url.js';
import {boxesOf, pictureOf, textOf} from './measure-picture.js';
import {
  frames,
  inject,
  openPage,
  openSettled,
  type Page,
  settled,
  until,
  widgetOf,
  WIDGET,
} from './open-page.js';

const FALLBACK =
  '<rra-explainer lang="en"><div slot="fallback"><p>Japan, the Philippines, the United States, Australia, China</p></div></rra-explainer>';

const isSeen = (element: Element | null): boolean => (element?.getClientRects().length ?? 0) > 0;

/** What content systems leave inside the tag. */
const STRAY: Readonly<Record<string, string>> = {
  'an empty paragraph': '<p></p>',
  'a paragraph of a non-breaking space': '<p>&nbsp;</p>',
  'line breaks': '<br><br />',
  comments: '<!-- wp:html --><!-- /wp:html -->',
  'white space': '\n\n    \t\n',
  'what wpautop makes of a snippet': '</p>\n<p><br />\n<!-- x --></p>\n<p>',
  'an empty list and span': '<ul></ul><span> </span>',
  'zero-width characters': '\u200b\ufeff\u2060',
  'a style and a script': '<style>p {color: red}</style><script>1</script>',
  'a template': '<template><p>x</p></template>',
};

/** Fallbacks that parsers do not close where their authors did, or that were not closed; an article follows. */
const SWALLOWED: Readonly<Record<string, string>> = {
  'Markdown made paragraphs of its lines':
    '<span slot="fallback">One.\n<p>Two.</span>\n</rra-explainer></p>\n<p id="last">Last</p>',
  'its span is left open': '<span slot="fallback">One.<p id="last">Last</p>',
  'its div is left open, and a heading follows':
    '<div slot="fallback">One.</rra-explainer><h2>Next</h2><p id="last">Last</p>',
  'its div is left open, and a long text follows': `<div slot="fallback">One.</rra-explainer><p>${'A long article. '.repeat(200)}</p><p id="last">Last</p>`,
};

describe('the fallback text', () => {
  it('is there to read before the script comes, and gives way to the widget', async () => {
    const page = await openPage({head: '', body: FALLBACK});
    const text = page.document.querySelector('p');
    expect(isSeen(text)).to.be.true;
    await inject(page);
    await settled(widgetOf(page));
    expect(isSeen(text)).to.be.false;
    expect(boxesOf(widgetOf(page), '.node')).to.have.length(COUNTRY_IDS.length);
    page.close();
  });

  it('stays where the script does not read, and leaves other scripts alone', async () => {
    const page = await openPage({
      head: '<script>class {{ a future syntax</script><script>window.other = true</script>',
      body: FALLBACK,
    });
    expect(isSeen(page.document.querySelector('p'))).to.be.true;
    expect(page.window).to.have.property('other', true);
    page.close();
  });

  it('is there to read until the reader comes near, where the author asked for that', async () => {
    const lazy = FALLBACK.replace('lang', 'loading="lazy" lang');
    const page = await openPage({body: `<div style="height: 6000px"></div>${lazy}`});
    const text = page.document.querySelector('p');
    await settled(widgetOf(page));
    expect(isSeen(text)).to.be.true;
    expect(boxesOf(widgetOf(page), '.node')).to.deep.equal([]);
    widgetOf(page).scrollIntoView();
    await until(() => boxesOf(widgetOf(page), '.node').length === COUNTRY_IDS.length, 'The picture');
    expect(isSeen(text)).to.be.false;
    page.close();
  });
});

describe('an XHTML page', () => {
  it('keeps the words of tag and figure, and one warning says why', async () => {
    const body = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>X</title>
      <script src="/pages/record.js"></script><script src="/dist/rra-explainer.js" async="async"></script></head>
      <body>${FALLBACK}<figure data-rra-explainer="">Words</figure></body></html>`;
    const frame = await openFrame(pageUrl('inline', {body, headers: {'Content-Type': 'application/xhtml+xml'}}));
    const {heard} = frame.contentWindow as Page['window'];
    expect(isSeen(frame.contentDocument!.querySelector('p'))).to.be.true;
    expect(frame.contentDocument!.querySelector('figure')!.textContent).to.equal('Words');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/^warn: .*XHTML/);
    frame.remove();
  });
});

describe('what stands inside the tag', () => {
  let plain: {picture: string; text: string; height: number};

  const shown = (page: Page): typeof plain => ({
    picture: pictureOf(widgetOf(page)),
    text: textOf(widgetOf(page)),
    height: widgetOf(page).getBoundingClientRect().height,
  });

  before(async () => {
    const page = await openSettled();
    plain = shown(page);
    page.close();
  });

  for (const [what, markup] of Object.entries(STRAY)) {
    it(`changes nothing: ${what}`, async () => {
      const page = await openSettled({body: WIDGET.replace('></', `>${markup}</`)});
      expect(shown(page)).to.deep.equal(plain);
      expect(page.window.heard).to.deep.equal([]);
      page.close();
    });
  }

  it('is shown under the widget where it is a note of the author', async () => {
    const page = await openSettled({body: WIDGET.replace('></', '><em>Our note</em></')});
    const note = page.document.querySelector('em')!.getBoundingClientRect();
    const base = widgetOf(page).shadowRoot!.querySelector('.base')!.getBoundingClientRect();
    expect(note.height).to.be.above(0);
    expect(note.top).to.be.at.least(base.bottom - 1);
    expect(page.window.heard).to.deep.equal([]);
    page.close();
  });

  it('stays to be seen, in order and of use, where an unclosed tag swallowed the article; one hint says so', async () => {
    const article = `<h2>One</h2><p>First</p><h2>Two</h2><form><input name="mail"><button>Send</button></form>
      <h2>Three</h2><p id="last">Last</p>`;
    const page = await openSettled({body: `<rra-explainer lang="en" />${article}`});
    const parts = [...page.document.querySelectorAll<HTMLElement>('h2, p, form')];
    expect(parts.every(isSeen)).to.be.true;
    const tops = parts.map((part) => part.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    const base = widgetOf(page).shadowRoot!.querySelector('.base')!.getBoundingClientRect();
    expect(tops[0]).to.be.at.least(base.bottom - 1);
    const field = page.document.querySelector('input')!;
    field.focus();
    expect(page.document.activeElement).to.equal(field);
    page.document.getSelection()!.selectAllChildren(page.document.querySelector('#last')!);
    expect(page.document.getSelection()!.toString()).to.contain('Last');
    expect(page.window.heard).to.have.length(1);
    expect(page.window.heard[0]).to.match(/^warn.*<\/rra-explainer>/);
    page.close();
  });

  for (const [what, text] of Object.entries(SWALLOWED)) {
    it(`stays to be seen where the fallback swallowed the article: ${what}`, async () => {
      const page = await openSettled({body: `<rra-explainer lang="en">\n${text}`});
      expect(isSeen(page.document.querySelector('#last'))).to.be.true;
      expect(boxesOf(widgetOf(page), '.node')).to.have.length(COUNTRY_IDS.length);
      expect(page.window.heard).to.have.length(1);
      expect(page.window.heard[0]).to.match(/^warn.*<\/rra-explainer>/);
      page.close();
    });
  }

  it('is looked at again when it changes later, as editors change it', async () => {
    const page = await openSettled();
    const paragraph = page.document.createElement('p');
    widgetOf(page).append(paragraph);
    await frames(2);
    expect(isSeen(paragraph)).to.be.false;
    paragraph.textContent = 'A note that is typed later';
    await settled(widgetOf(page));
    expect(isSeen(paragraph)).to.be.true;
    paragraph.textContent = '';
    await settled(widgetOf(page));
    expect(widgetOf(page).getBoundingClientRect().height).to.equal(plain.height);
    page.close();
  });
});
