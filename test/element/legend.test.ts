import {expect} from '@open-wc/testing';
import {COUNTRY_NAMES, livingOf} from '../document/built-in/built-in.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {
  all,
  brightNodesOf,
  brightTiesOf,
  captionOf,
  cardOf,
  chipsOf,
  click,
  descriptionOf,
  diagramOf,
  enter,
  find,
  focusByKey,
  focusedName,
  nameOf,
  nodeOf,
  nodesOf,
  open,
  point,
  settled,
  tabTo,
  textOf,
} from '../drive/drive.js';

const legendOf = (widget: RraExplainerElement): HTMLElement =>
  find(widget, 'group', 'Kinds of tie to show');
const chipOf = (widget: RraExplainerElement, kind: string): HTMLElement =>
  find(legendOf(widget), 'button', new RegExp(`^${kind}`));
const isOn = (chip: HTMLElement): boolean => chip.getAttribute('aria-pressed') === 'true';
const placesOf = (widget: RraExplainerElement): string =>
  JSON.stringify(
    nodesOf(widget).map((node) => {
      const {left, top, width, height} = node.getBoundingClientRect();
      const box = diagramOf(widget).getBoundingClientRect();
      return [left - box.left, top - box.top, width, height, box.width, box.height].map((part) => part.toFixed(1));
    }),
  );

describe('the legend', () => {
  let widget: RraExplainerElement;

  beforeEach(async () => {
    widget = await open();
  });

  it('has a switch for each kind with how many there are, the lesser ones off at first', () => {
    const chips = all(legendOf(widget), 'button');
    expect(chips.map((chip) => `${nameOf(chip)} ${isOn(chip) ? 'on' : 'off'}`)).to.deep.equal([
      `Defence treaty${livingOf('defence')} on`,
      `Forces abroad${livingOf('access')} on`,
      `Grouping${livingOf('grouping')} on`,
      `Dispute${livingOf('dispute')} on`,
      `Logistics${livingOf('logistics')} off`,
      `Partnership${livingOf('partnership')} off`,
      `Talks${livingOf('talks')} off`,
    ]);
  });

  it('counts what stood on the day of the edition', async () => {
    widget.asOf = '1999-12-31';
    await settled(widget);
    expect(all(legendOf(widget), 'button').map(nameOf)).to.include.members([
      'Defence treaty3',
      'Forces abroad2',
      'Grouping0',
    ]);
  });

  it('switches lines, chips, list rows, neighbours and table rows of a kind together', async () => {
    await click(find(widget, 'button', 'Table'));
    await click(nodeOf(widget, 'China'));
    const met = (): Record<string, unknown> => ({
      lines: brightTiesOf(widget).length,
      // How many have room goes by the font.
      chips: chipsOf(widget)
        .map(nameOf)
        .some((name) => /Sea|Senkaku/.test(name)),
      rows: all(cardOf(widget), 'listitem').length,
      neighbours: brightNodesOf(widget),
      tableRows: all(widget, 'row').filter((row) => textOf(row).includes('Dispute')).length,
      description: descriptionOf(nodeOf(widget, 'China')).includes('dispute'),
    });
    const on = {
      lines: 2,
      chips: true,
      rows: 2,
      neighbours: ['China', 'Japan', 'Philippines'],
      tableRows: 2,
      description: true,
    };
    expect(met()).to.deep.equal(on);
    await click(chipOf(widget, 'Dispute'));
    expect(isOn(chipOf(widget, 'Dispute'))).to.equal(false);
    expect(met()).to.deep.equal({
      lines: 0,
      chips: false,
      rows: 0,
      neighbours: ['China'],
      tableRows: 0,
      description: false,
    });
    expect(textOf(cardOf(widget))).to.contain('No ties shown');
    await enter(chipOf(widget, 'Dispute'));
    expect(met()).to.deep.equal(on);
  });

  it('takes a hidden kind out of what pointing lights', async () => {
    await click(chipOf(widget, 'Forces abroad'));
    await click(chipOf(widget, 'Grouping'));
    await point(nodeOf(widget, 'Australia'));
    expect(brightNodesOf(widget)).to.deep.equal(['Australia', 'United States']);
  });

  it('never moves a country, whatever is switched or selected', async () => {
    const atRest = placesOf(widget);
    for (const chip of all(legendOf(widget), 'button')) {
      await click(chip);
      expect(placesOf(widget), nameOf(chip)).to.equal(atRest);
    }
    for (const node of nodesOf(widget)) {
      await click(node);
      expect(placesOf(widget), nameOf(node)).to.equal(atRest);
    }
  });

  it('knows of both switches that are used in one moment', async () => {
    chipOf(widget, 'Grouping').click();
    chipOf(widget, 'Dispute').click();
    await settled(widget);
    expect(all(legendOf(widget), 'button').filter(isOn).map(nameOf)).to.deep.equal([
      'Defence treaty3',
      'Forces abroad7',
    ]);
  });

  for (const width of [340, 760]) {
    it(`stays under the pointer, and nothing below it moves, whatever is switched, ${width} px wide`, async () => {
      widget = await open({}, width);
      const places = (): string =>
        JSON.stringify(
          [...all(legendOf(widget), 'button'), find(widget, 'slider', 'Day shown'), find(widget, 'button', 'Table')].map(
            (part) => part.getBoundingClientRect(),
          ),
        );
      const atRest = places();
      for (const chip of [...all(legendOf(widget), 'button'), ...all(legendOf(widget), 'button')]) {
        chip.click();
        await settled(widget);
        expect(places(), nameOf(chip)).to.equal(atRest);
      }
    });
  }

  it('keeps the focus on the switch', async () => {
    const chip = chipOf(widget, 'Talks');
    await enter(chip);
    expect(focusedName(widget)).to.equal(nameOf(chip));
  });

  it('gives way to a choice that the page makes later', async () => {
    await click(chipOf(widget, 'Talks'));
    widget.relations = 'dispute';
    await settled(widget);
    expect(all(legendOf(widget), 'button').filter(isOn).map(nameOf)).to.deep.equal(['Dispute2']);
  });

  it('says so where everything is switched off', async () => {
    await click(find(widget, 'button', 'Table'));
    for (const chip of all(legendOf(widget), 'button').filter(isOn)) await click(chip);
    expect(brightTiesOf(widget)).to.have.length(0);
    expect(all(widget, 'table')).to.have.length(0);
    expect(textOf(widget.shadowRoot!.querySelector('.panel')!)).to.equal('No ties shown.');
    expect(nodesOf(widget)).to.have.length(COUNTRY_NAMES.length);
  });

  it('stands in the place of the caption before its first chip has the focus', async () => {
    const widget = await open();
    await focusByKey(nodeOf(widget, 'Philippines'));
    expect(captionOf(widget)).to.match(/^Philippines: /);
    const chip = await tabTo(widget, (element) => element.matches('.chip'));
    expect(captionOf(widget)).to.equal('');
    const {left, top, width, height} = chip.getBoundingClientRect();
    const seen = widget.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
    expect(seen?.closest('.chip') === chip).to.equal(true);
  });
});
