import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {parseDocument} from '../../src/document/parse-document.js';
import {smallDocument} from '../model/small-document.js';
import {click, enter, find, focused, nameOf, open, press, settled} from '../drive/drive.js';

/** A clipboard that takes what is written, or refuses; undefined is a page without one. */
function setClipboard(clipboard: Partial<Clipboard> | undefined): void {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
}

/** The elements that an embed code is parsed into. */
const parsed = (code: string): HTMLCollection => new DOMParser().parseFromString(`<body>${code}`, 'text/html').body.children;
const attributesOf = (code: string): Record<string, string> =>
  Object.fromEntries([...parsed(code)[1]!.attributes].map(({name, value}) => [name, value]));

describe('the embed code', () => {
  let widget: RraExplainerElement;
  let written: string[];

  beforeEach(async () => {
    written = [];
    setClipboard({
      writeText: (text) => {
        written.push(text);
        return Promise.resolve();
      },
    });
    widget = await open();
    await click(find(widget, 'button', 'Embed'));
  });
  afterEach(() => {
    delete (navigator as {clipboard?: unknown}).clipboard;
  });

  const field = (name: string): HTMLTextAreaElement =>
    find(widget, 'textbox', name) as HTMLTextAreaElement;
  const chosen = ({value, selectionStart, selectionEnd}: HTMLTextAreaElement): string =>
    value.slice(selectionStart, selectionEnd);

  it('offers the tag that shows what the reader sees', async () => {
    expect([...parsed(field('Embed code').value)].map(({localName}) => localName)).to.deep.equal(['script', 'rra-explainer']);
    expect(attributesOf(field('Embed code').value)).to.deep.equal({lang: 'en'});
    widget.asOf = '2024-07-08';
    widget.selected = 'JP';
    await settled(widget);
    expect(attributesOf(field('Embed code').value)).to.deep.equal({lang: 'en', 'as-of': '2024-07-08', selected: 'JP'});
  });

  it('offers with it every attribute that the page has set, and a sentence for readers without scripts', async () => {
    widget.setAttribute('theme', 'dark');
    widget.setAttribute('controls', 'share legend');
    widget.setAttribute('alt', 'Five countries, "linked"');
    widget.setAttribute('src', 'stories/other.json');
    await settled(widget);
    const code = field('Embed code').value;
    expect(attributesOf(code)).to.deep.equal({
      lang: 'en', theme: 'dark', controls: 'share legend', alt: 'Five countries, "linked"',
      src: new URL('stories/other.json', document.baseURI).href,
    });
    expect(parsed(code)[1]!.querySelector('[slot="fallback"]')!.textContent).to.contain(widget.shadowRoot!.querySelector('.title')!.textContent.trim());
  });

  it('offers with it the story that the page has given, where it has no address', async () => {
    widget.document = smallDocument;
    await settled(widget);
    const story = parsed(field('Embed code').value)[1]!.querySelector('script')!;
    expect(parseDocument(JSON.parse(story.textContent)).problems).to.deep.equal([]);
    expect((JSON.parse(story.textContent) as {title: unknown}).title).to.deep.equal((widget.document as {title: unknown}).title);
  });

  for (const [what, address, isAlone] of [
    ['says what it needs beside it where the script has come from a disk', 'file:///a/rra-explainer.js', true],
    ['needs nothing beside it where the script has an address', 'https://other.example/rra-explainer.js', false],
  ] as const) {
    it(what, async () => {
      // Of a type that no browser loads.
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.src = address;
      document.head.prepend(script);
      widget.selected = 'JP';
      await settled(widget);
      script.remove();
      expect(parsed(field('Embed code').value)[0]!.getAttribute('src')).to.equal(isAlone ? 'rra-explainer.js' : address);
      const text = widget.shadowRoot!.querySelector('.panel')!.textContent;
      expect(text.includes('your own copy of rra-explainer.js')).to.equal(isAlone);
    });
  }

  it('offers a tag that cannot break out of its quotes', async () => {
    widget.src = 'https://example.org/a"b&c';
    widget.alt = '"><img src=x>';
    await settled(widget);
    const code = field('Embed code').value;
    expect(parsed(code)).to.have.length(2);
    expect(attributesOf(code)).to.deep.equal({lang: 'en', alt: '"><img src=x>', src: 'https://example.org/a%22b&c'});
  });

  it('copies where the clipboard is allowed, says so, and the focus stays', async () => {
    const button = find(widget, 'button', 'Copy: Embed code');
    await enter(button);
    expect(written).to.deep.equal([field('Embed code').value]);
    expect(nameOf(button)).to.equal('Copied: Embed code');
    expect(focused(widget) === button).to.equal(true);
  });

  it('says so only as long as the text is the one that was copied', async () => {
    const button = find(widget, 'button', 'Copy: Embed code');
    await enter(button);
    widget.selected = 'JP';
    await settled(widget);
    expect(nameOf(button)).to.equal('Copy: Embed code');
    widget.selected = null;
    await settled(widget);
    expect(nameOf(button)).to.equal('Copied: Embed code');
  });

  for (const [what, clipboard] of [
    ['refused', {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))}],
    ['missing', undefined],
  ] as const) {
    it(`leaves the text selected, ready to copy by hand, where the clipboard is ${what}`, async () => {
      setClipboard(clipboard);
      await enter(find(widget, 'button', 'Copy: Embed code'));
      expect(focused(widget) === field('Embed code')).to.equal(true);
      expect(chosen(field('Embed code'))).to.equal(field('Embed code').value);
      find(widget, 'button', 'Copy: Embed code');
    });
  }

  it('selects the whole text when its field gets the focus, and nobody can change it', async () => {
    field('Embed code').focus();
    expect(chosen(field('Embed code'))).to.equal(field('Embed code').value);
    const {value} = field('Embed code');
    await press('x');
    expect(field('Embed code').value).to.equal(value);
  });
});
