import {expect} from '@open-wc/testing';
import axe from 'axe-core';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {enter, find, focused, open, press, settled} from '../drive/drive.js';

const dialogOf = (widget: RraExplainerElement): HTMLDialogElement | null => widget.shadowRoot!.querySelector('dialog');
const largeOf = (widget: RraExplainerElement): RraExplainerElement => dialogOf(widget)!.querySelector('rra-explainer')!;
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise(requestAnimationFrame);
};
const enlarged = async (attributes: Partial<RraExplainerElement> = {}): Promise<RraExplainerElement> => {
  const widget = await open();
  Object.assign(widget, attributes);
  await settled(widget);
  await enter(find(widget, 'button', 'Enlarge'));
  await until(() => largeOf(widget).isReady);
  return widget;
};

describe('the enlarged picture', () => {
  it('stands in a modal dialog, wider than the small one, with the same countries and day', async () => {
    const widget = await enlarged({asOf: '2024-07-08', countries: 'JP PH US'});
    const large = largeOf(widget);
    expect(dialogOf(widget)!.matches(':modal')).to.equal(true);
    expect(large.scene.model.day).to.equal('2024-07-08');
    expect(large.scene.model.countries.map(({id}) => id)).to.deep.equal(widget.scene.model.countries.map(({id}) => id));
    expect(find(large, 'button', /Japan/).localName).to.equal('button');
    dialogOf(widget)!.close();
  });

  for (const way of ['Escape', 'Close'] as const) {
    it(`goes by ${way}, and the focus is where it was`, async () => {
      const widget = await enlarged();
      if (way === 'Escape') await press('Escape');
      else dialogOf(widget)!.querySelector('button')!.click();
      await until(() => dialogOf(widget) === null);
      expect(focused(widget) === find(widget, 'button', 'Enlarge')).to.equal(true);
    });
  }

  it('passes on what is chosen in it, so that the page hears of it once', async () => {
    const widget = await enlarged();
    const heard: unknown[] = [];
    const ready: unknown[] = [];
    widget.addEventListener('rra-select', ({detail}) => heard.push([detail.id, widget.selected]));
    widget.addEventListener('rra-ready', (event) => ready.push(event));
    const country = find(largeOf(widget), 'button', /Japan/);
    country.click();
    await settled(widget);
    expect(heard).to.deep.equal([['JP', 'JP']]);
    expect(ready).to.deep.equal([]);
    dialogOf(widget)!.close();
  });

  it('has no second fragment to answer to, and no button to enlarge it again', async () => {
    const widget = await enlarged({hash: 'raa'});
    expect(largeOf(widget).hasAttribute('hash')).to.equal(false);
    expect(largeOf(widget).shadowRoot!.querySelector('.panel-buttons button')).to.equal(null);
    dialogOf(widget)!.close();
  });

  it('is offered only where there is a picture and the page offers it', async () => {
    const widget = await open();
    const offers = (): boolean => widget.shadowRoot!.textContent.includes('Enlarge');
    expect(offers()).to.equal(true);
    widget.view = 'card';
    await settled(widget);
    expect(offers()).to.equal(false);
    widget.view = null;
    widget.controls = 'table';
    await settled(widget);
    expect(offers()).to.equal(false);
  });

  it('leaves axe nothing to find', async () => {
    const widget = await enlarged();
    const {violations} = await axe.run(dialogOf(widget)!);
    expect(violations.map(({id}) => id)).to.deep.equal([]);
    dialogOf(widget)!.close();
  });
});
