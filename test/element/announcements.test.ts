import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {
  all,
  announcementOf,
  cardOf,
  click,
  find,
  nodeOf,
  nodesOf,
  open,
  point,
  press,
  settled,
} from '../drive/drive.js';

/** Everything that the live region has said since, one entry a change. */
function listenTo(widget: RraExplainerElement): string[] {
  const said: string[] = [];
  const region = all(widget, 'status')[0]!;
  new MutationObserver((changes) => {
    for (const _ of changes) said.push(announcementOf(widget));
  }).observe(region, {childList: true, characterData: true, subtree: true});
  return said;
}

describe('the live region', () => {
  let widget: RraExplainerElement;
  let said: string[];

  beforeEach(async () => {
    widget = await open();
    said = listenTo(widget);
  });

  it('is polite, and silent when the widget comes', () => {
    const region = all(widget, 'status')[0]!;
    expect(region.getAttribute('aria-live')).to.equal('polite');
    expect(announcementOf(widget)).to.equal('');
  });

  it('says exactly five sentences for 30 hovers and 5 selections', async () => {
    let hovers = 0;
    const hoverSix = async (): Promise<void> => {
      for (const element of [...nodesOf(widget).slice(0, 5), all(cardOf(widget), 'button').at(-1)!]) {
        await point(element);
        hovers += 1;
      }
    };
    await hoverSix();
    await click(nodeOf(widget, 'Japan'));
    await hoverSix();
    await click(nodeOf(widget, 'Philippines'));
    await hoverSix();
    await click(find(cardOf(widget), 'button', /^Visiting Forces/));
    await hoverSix();
    await click(find(cardOf(widget), 'button', 'United States'));
    await hoverSix();
    await click(nodeOf(widget, 'Australia'));
    expect(hovers).to.equal(30);
    expect(said.map((sentence) => sentence.split('. ')[0])).to.deep.equal([
      'Selected: Japan',
      'Selected: Philippines',
      'Selected: Visiting Forces Agreement (VFA)',
      'Selected: United States',
      'Selected: Australia',
    ]);
  });

  it('says nothing while the focus walks', async () => {
    nodeOf(widget, 'Japan').focus();
    await press('ArrowLeft', 'ArrowDown', 'ArrowRight', 'Home', 'End', 'Tab', 'Tab');
    expect(said).to.deep.equal([]);
  });

  it('tells what is selected with its ties, and that a selection is cleared', async () => {
    nodeOf(widget, 'China').focus();
    await press('Enter', 'Escape');
    expect(said).to.have.length(2);
    expect(said[0]).to.match(/^Selected: China\. China: .*dispute with Japan over Senkaku\/Diaoyu/);
    expect(said[1]).to.equal('Selection cleared. Reciprocal Access Agreement');
  });

  it('says nothing of what the page does to attributes', async () => {
    for (const [name, value] of [
      ['selected', 'JP'],
      ['as-of', '2024-07-08'],
      ['relations', 'dispute'],
      ['selected', 'PH'],
    ] as const) {
      widget.setAttribute(name, value);
      await settled(widget);
    }
    expect(said).to.deep.equal([]);
  });

  it('says the same again for the same selection after the page has cleared it', async () => {
    nodeOf(widget, 'Japan').focus();
    await press('Enter');
    widget.selected = null;
    await settled(widget);
    await press('Enter');
    expect(said.filter(Boolean)).to.have.length(2);
  });
});
