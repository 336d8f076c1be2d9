/** A tag with a story of the page's own never shows another agreement in its place. */
import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {pageUrl} from '../run/page-url.js';
import {all, record, settled, textOf} from './reader.js';

const STORY = {
  schemaVersion: 1,
  title: 'Lateran Treaty',
  countries: [
    {id: 'IT', name: 'Italy'},
    {id: 'VA', name: 'Holy See'},
  ],
  relations: [
    {id: 'lt', kind: 'partnership', members: ['IT', 'VA'], name: 'Lateran Treaty', short: 'LT', summary: 'A treaty.'},
  ],
};
const json = (request: object = {}): string => pageUrl('inline', {body: JSON.stringify(STORY), ...request});
const MISSING = pageUrl('inline', {body: 'gone', status: 404});

async function put(attributes: string, content = '<p slot="fallback">In words.</p>'): Promise<RraExplainerElement> {
  document.body.innerHTML = `<rra-explainer ${attributes}>${content}</rra-explainer>`;
  const widget = document.querySelector('rra-explainer')!;
  await widget.updateComplete;
  return widget;
}

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
const shownText = (widget: RraExplainerElement): string => textOf(widget.shadowRoot!.firstElementChild!);

async function untilTold(name: 'rra-ready' | 'rra-error', widget: RraExplainerElement): Promise<void> {
  await new Promise((resolve) => widget.addEventListener(name, resolve, {once: true}));
  await settled(widget);
}

describe('a story by src', () => {
  it('is awaited with the text inside the tag, and nothing else is seen first', async () => {
    const ready = record('rra-ready');
    const widget = await put(`src="${json({delay: 300})}"`);
    await settled(widget);
    expect(isSeen(widget.querySelector('p')!)).to.equal(true);
    expect(widget.shadowRoot!.textContent.trim()).to.equal('');
    expect(ready.heard).to.have.length(0);
    expect(widget.document).to.equal(undefined);
    await untilTold('rra-ready', widget);
    ready.stop();
    expect(isSeen(widget.querySelector('p')!)).to.equal(false);
    expect(all(widget, 'heading')[0]!.textContent.trim()).to.equal('Lateran Treaty');
  });

  it('that cannot be had leaves the text inside the tag', async () => {
    const widget = await put(`src="${MISSING}"`);
    await untilTold('rra-error', widget);
    expect(isSeen(widget.querySelector('p')!)).to.equal(true);
    expect(widget.shadowRoot!.querySelector('section')).to.equal(null);
  });

  for (const [lang, words] of [
    ['en', 'The page’s own story could not be shown.'],
    ['ja', 'ページのデータを表示できませんでした。'],
    ['fil', 'Hindi maipakita ang sariling nilalaman ng pahina.'],
    ['zh-Hans', '无法显示本页自带的内容。'],
  ] as const)
    it(`that cannot be had is told of in a sentence where the tag has no text, in ${lang}`, async () => {
      const widget = await put(`lang="${lang}" src="${MISSING}"`, '');
      await untilTold('rra-error', widget);
      expect(shownText(widget)).to.equal(words);
      expect(widget.shadowRoot!.querySelector('p')!.lang).to.equal(lang);
    });

  it('that cannot be had leaves the story that stood before, and says so', async () => {
    const widget = await put(`src="${json()}"`);
    await untilTold('rra-ready', widget);
    widget.src = MISSING;
    await untilTold('rra-error', widget);
    expect(all(widget, 'heading')[0]!.textContent.trim()).to.equal('Lateran Treaty');
    expect(textOf(widget.shadowRoot!.querySelector('section')!)).to.include(
      'The page’s own story could not be shown; this is an earlier one.',
    );
  });

  it('gives way to the built-in story once the page no longer asks for it', async () => {
    const widget = await put(`src="${MISSING}"`);
    await untilTold('rra-error', widget);
    widget.removeAttribute('src');
    await settled(widget);
    expect(all(widget, 'heading')[0]!.textContent.trim()).to.equal('Reciprocal Access Agreement');
  });
});

describe('a story in the tag or by property', () => {
  it('that is none leaves the text inside the tag', async () => {
    const widget = await put('', '<p slot="fallback">In words.</p><script type="application/json">{half</script>');
    await settled(widget);
    expect(isSeen(widget.querySelector('p')!)).to.equal(true);
    expect(widget.shadowRoot!.querySelector('section')).to.equal(null);
  });
});

describe('the property document', () => {
  it('is the story that is shown, or the one that the page has set', async () => {
    const widget = await put('');
    await settled(widget);
    expect((widget.document as {subject: string}).subject).to.equal('jp-ph-raa');
    widget.document = STORY;
    expect(widget.document).to.equal(STORY);
  });

  it('hides the page’s document from no inline handler', async () => {
    const widget = await put('onclick="document.title = `told ${typeof prepend}`"');
    for (const story of [undefined, STORY]) {
      document.title = '';
      widget.document = story;
      await settled(widget);
      widget.click();
      // `prepend` is among what every element hides by itself.
      expect(document.title).to.equal('told undefined');
    }
  });
});
