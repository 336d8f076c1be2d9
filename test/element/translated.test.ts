/** Browsers translate pages by replacing text. What is told after that must still be true. */
import {expect} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {captionOf, cardOf, cardTitleOf, click, focusedName, nodesOf, nameOf, open, press, settled, textOf} from './reader.js';

function textsIn(widget: RraExplainerElement): Text[] {
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).data.trim()) texts.push(node as Text);
  return texts;
}

/** Without the marks of the translator: words that never change may stay translated. */
const plain = (text: string): string => text.replace(/[«»]/g, '');

/** What a translator does, by the browser that has it. */
const TRANSLATORS: Readonly<Record<string, (widget: RraExplainerElement) => void>> = {
  'puts elements in the place of text'(widget) {
    for (const text of textsIn(widget)) {
      const [outer, inner] = [document.createElement('font' as string), document.createElement('font' as string)];
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  },
  'writes the text of whole elements anew'(widget) {
    for (const text of textsIn(widget)) {
      const element = text.parentElement;
      if (element?.childElementCount === 0) element.textContent = `«${text.data}»`;
    }
  },
  'writes into the text that is there'(widget) {
    for (const text of textsIn(widget)) text.data = `«${text.data}»`;
  },
};

for (const [what, translate] of Object.entries(TRANSLATORS))
  describe(`a translator that ${what}`, () => {
    it('leaves a card, a caption and a picture that tell of what is selected', async () => {
      const expected = await open({selected: 'CN'});
      const [title, card, caption] = [cardTitleOf(expected), textOf(cardOf(expected)), captionOf(expected)];
      const widget = await open({selected: 'JP'});
      translate(widget);
      widget.selected = 'CN';
      await settled(widget);
      expect(cardTitleOf(widget)).to.equal(title);
      expect(plain(textOf(cardOf(widget)))).to.equal(card);
      expect(captionOf(widget)).to.equal(caption);
      expect(nodesOf(widget)).to.have.length(COUNTRY_IDS.length);
    });

    it('leaves a widget that goes on working: day, kinds, pointer, keyboard', async () => {
      const widget = await open();
      translate(widget);
      widget.asOf = '2024-07-08';
      await settled(widget);
      expect(textOf(widget.shadowRoot!.querySelector('[part="status"]')!)).to.match(/^«*Signed/);
      translate(widget);
      widget.asOf = null;
      await settled(widget);
      await click(nodesOf(widget).find((node) => plain(nameOf(node)) === 'Japan')!);
      expect(plain(cardTitleOf(widget))).to.equal('Japan');
      translate(widget);
      await press('Escape');
      expect(cardTitleOf(widget)).to.equal('');
      expect(plain(focusedName(widget))).to.equal('Japan');
    });
  });
