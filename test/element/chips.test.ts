import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {press, descriptionOf, nameOf, open, settled} from '../drive/drive.js';

const chipsOf = (widget: RraExplainerElement): HTMLElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>('[part="label"]'),
];

describe('the chips on the lines', () => {
  it('never say a mere number, at any width and in any language', async () => {
    const widget = await open();
    const column = widget.parentElement!;
    for (const lang of ['en', 'ja', 'fil', 'zh-Hans']) {
      widget.lang = lang;
      for (let width = 160; width <= 800; width += 40) {
        column.style.width = `${width}px`;
        for (const {id} of widget.scene.model.countries) {
          widget.selected = id;
          await settled(widget);
          for (const chip of chipsOf(widget)) {
            expect(nameOf(chip), `${lang} ${width} ${id}`).to.match(/\p{L}/u);
          }
        }
      }
    }
  }).timeout(120_000);

  it('are each described by the sentence that pointing at them shows', async () => {
    const widget = await open({selected: 'PH'});
    const about = new Map(chipsOf(widget).map((chip) => [nameOf(chip), descriptionOf(chip)]));
    const [, ofPair = ''] = [...about].find(([name]) => name.startsWith('MDT')) ?? [];
    expect(ofPair).to.match(/^Philippines – United States: Mutual Defense Treaty \(MDT\), in force since .*VFA.*EDCA/);
    expect(new Set(about.values()).size).to.equal(about.size);
  });

  it('give the focus to a country when Escape lets them rest, hidden from assistive technology', async () => {
    const widget = await open({selected: 'JP'});
    chipsOf(widget)[0]!.focus();
    await press('Escape');
    await settled(widget);
    const focused = widget.shadowRoot!.activeElement;
    expect(focused?.getAttribute('part')).to.equal('node');
  });
});
