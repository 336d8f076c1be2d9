import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {click, enter, find, focused, nameOf, open, press, settled} from '../drive/drive.js';

/** A clipboard that takes what is written, or refuses; undefined is a page without one. */
function setClipboard(clipboard: Partial<Clipboard> | undefined): void {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
}

const SCRIPT = '<script src="rra-explainer.js" async></script>\n';

describe('sharing', () => {
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
    await click(find(widget, 'button', 'Share'));
  });
  afterEach(() => {
    delete (navigator as {clipboard?: unknown}).clipboard;
  });

  const field = (name: string): HTMLTextAreaElement =>
    find(widget, 'textbox', name) as HTMLTextAreaElement;
  const chosen = ({value, selectionStart, selectionEnd}: HTMLTextAreaElement): string =>
    value.slice(selectionStart, selectionEnd);

  it('offers the tag that shows what the reader sees', async () => {
    expect(field('Embed code').value).to.equal(
      SCRIPT + '<rra-explainer lang="en"></rra-explainer>',
    );
    widget.asOf = '2024-07-08';
    widget.selected = 'JP';
    await settled(widget);
    expect(field('Embed code').value).to.equal(
      SCRIPT + '<rra-explainer lang="en" as-of="2024-07-08" selected="JP"></rra-explainer>',
    );
  });

  it('offers a tag that cannot break out of its quotes', async () => {
    widget.src = 'https://example.org/a"b&c';
    await settled(widget);
    const parsed = new DOMParser().parseFromString(field('Embed code').value, 'text/html');
    expect(parsed.body.children).to.have.length(1);
    expect(parsed.body.firstElementChild!.getAttribute('src')).to.equal(
      'https://example.org/a"b&c',
    );
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
    await press('x');
    expect(field('Embed code').value).to.equal(
      SCRIPT + '<rra-explainer lang="en"></rra-explainer>',
    );
  });
});
