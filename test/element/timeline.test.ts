import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {
  all,
  brightTiesOf,
  captionOf,
  cardOf,
  find,
  focusedName,
  open,
  press,
  settled,
  textOf,
} from '../drive/drive.js';

const IN_FORCE = /^In force since 11 Sept? 2025$/;

/** Slower than a reader: each of a hundred keys waits until the widget has drawn. */
const A_LONG_WAY_MS = 40_000;

const sliderOf = (widget: RraExplainerElement): HTMLInputElement =>
  find(widget, 'slider', 'Day shown') as HTMLInputElement;
const statusOf = (widget: RraExplainerElement): string =>
  textOf(widget.shadowRoot!.querySelector('[part="status"]')!);

describe('the timeline', () => {
  let widget: RraExplainerElement;
  let slider: HTMLInputElement;

  beforeEach(async () => {
    widget = await open();
    slider = sliderOf(widget);
    slider.focus();
  });

  it('stands at today', () => {
    expect(slider.value).to.equal(slider.max);
    expect(slider.getAttribute('aria-valuetext')).to.equal('Today');
    expect(statusOf(widget)).to.match(IN_FORCE);
  });

  it('changes the edition at every step, back to the first event and forth again', async () => {
    for (const [key, end] of [
      ['ArrowLeft', slider.min],
      ['ArrowRight', slider.max],
    ] as const) {
      const days = new Set([widget.asOf]);
      let steps = 0;
      while (slider.value !== end && steps < 100) {
        await press(key);
        steps += 1;
        days.add(widget.asOf);
        expect(days.size, `${key} ${steps}: ${widget.asOf}`).to.equal(steps + 1);
      }
      expect(steps).to.be.greaterThan(20);
    }
    expect(widget.asOf).to.equal(null);
  }).timeout(A_LONG_WAY_MS);

  it('keeps its place and its width at every step, so that it can be dragged', async () => {
    const place = (): number[] => [slider.getBoundingClientRect().left, slider.clientWidth];
    const atRest = place();
    for (let step = 0; step < 10; step += 1) {
      await press('ArrowLeft');
      expect(place(), widget.asOf ?? '').to.deep.equal(atRest);
    }
  });

  it('stays under the finger in a narrow widget, whatever the day shows', async () => {
    widget = await open({}, 340);
    slider = sliderOf(widget);
    const place = (): number[] => [slider.getBoundingClientRect().left, slider.getBoundingClientRect().top];
    const atRest = place();
    for (const day of ['1951-12-31', '1955-01-01', '1999-06-01', '2012-12-31', '2024-07-08']) {
      widget.asOf = day;
      await settled(widget);
      expect(place(), day).to.deep.equal(atRest);
    }
  });

  it('tells the event of each step in the caption and to a screen reader', async () => {
    await press('Home');
    const told = 'MDT between the Philippines and the United States is signed';
    expect(captionOf(widget)).to.match(new RegExp(`^30 Aug 1951: ${told}`));
    expect(slider.getAttribute('aria-valuetext')).to.contain(told);
  });

  it('shows the lines, the status and the facts of that day', async () => {
    await press('Home');
    expect(brightTiesOf(widget)).to.have.length(1);
    expect(statusOf(widget)).to.equal('Not yet in talks');
    expect(textOf(cardOf(widget))).to.equal('No facts for this day.');
    await press('End');
    expect(brightTiesOf(widget)).to.have.length(12);
    expect(textOf(cardOf(widget))).to.contain('8 July 2024, Manila');
  });

  it('says that the agreement is signed and not yet in force between the two days', async () => {
    for (const day of ['2024-07-08', '2025-09-10']) {
      widget.asOf = day;
      await settled(widget);
      expect(statusOf(widget), day).to.equal('Signed, not yet in force');
    }
    widget.asOf = '2025-09-11';
    await settled(widget);
    expect(statusOf(widget)).to.match(IN_FORCE);
  });

  it('follows a day that the page sets to the last event before it', async () => {
    widget.asOf = '2024-07-20';
    await settled(widget);
    expect(Number(slider.value)).to.be.within(1, Number(slider.max) - 1);
    expect(captionOf(widget)).to.match(/8 July? 2024: .*signed/);
    expect(textOf(slider.parentElement!)).to.match(/as of 20 July? 2024/);
  });

  it('stands at the first event for a day before all of them', async () => {
    widget.asOf = '1900-01-01';
    await settled(widget);
    expect(slider.value).to.equal('0');
    expect(brightTiesOf(widget)).to.have.length(0);
    await press('ArrowRight');
    expect(widget.asOf > '1950').to.equal(true);
    await press('ArrowLeft');
    expect(widget.asOf).to.equal('1951-08-30');
  });

  it('keeps the focus and the selection', async () => {
    widget.selected = 'JP';
    await press('ArrowLeft', 'ArrowLeft');
    expect(focusedName(widget)).to.equal('Day shown');
    expect(all(cardOf(widget), 'heading').map(textOf)).to.deep.equal(['Japan']);
  });
});
