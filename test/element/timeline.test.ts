import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {
  all,
  brightTiesOf,
  captionOf,
  cardOf,
  click,
  find,
  focusedName,
  loadFont,
  MEASURED_FONTS,
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
    const told = 'The Philippines and the United States sign the Mutual Defense Treaty (MDT)';
    expect(captionOf(widget).startsWith(`30 Aug 1951: ${told}`), captionOf(widget)).to.equal(true);
    expect(slider.getAttribute('aria-valuetext')).to.contain(told);
  });

  it('shows the lines, the status and the facts of that day', async () => {
    await press('Home');
    expect(brightTiesOf(widget)).to.have.length(1);
    expect(statusOf(widget)).to.equal('Not yet in talks');
    expect(textOf(cardOf(widget))).to.match(/^30 August 1951\s*The Philippines and the United States sign the Mutual Defense Treaty \(MDT\)/);
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

  it('tells all steps of a day at its one stop', async () => {
    widget.asOf = '1960-01-18';
    await settled(widget);
    await press('ArrowRight');
    expect(widget.asOf).to.equal('1960-01-19');
    for (const told of [captionOf(widget), slider.getAttribute('aria-valuetext') ?? '', textOf(cardOf(widget))])
      expect(told).to.match(/sign the Security Treaty\. Japan .* sign the Status of Forces Agreement \(SOFA\)/);
    await press('ArrowRight');
    expect(widget.asOf).to.equal('1960-06-23');
    expect(captionOf(widget)).to.match(/1951 Security Treaty .* ends\. The Security Treaty .* force\. The Status of Forces Agreement .* force/);
  });

  it('has a button to the day before and one to the day after, which stop at the ends', async () => {
    const [earlier, later] = ['Earlier', 'Later'].map((name) => find(widget, 'button', name));
    await click(later!);
    expect(widget.asOf).to.equal(null);
    await click(earlier!);
    const last = widget.asOf;
    expect(last).to.match(/^20/);
    await click(earlier!);
    expect(widget.asOf! < last!).to.equal(true);
    await click(later!);
    await click(later!);
    expect(widget.asOf).to.equal(null);
    slider.focus();
    await press('Home');
    await click(earlier!);
    expect(widget.asOf).to.equal('1951-08-30');
  });

  it('goes to the stop that is nearest to where the pointer lets the thumb go', async () => {
    const {stops} = widget.scene.timeline;
    for (const index of [0, 3, 9]) {
      Object.assign(slider, {movedBy: 'pointer', valueAsNumber: stops[index]! * Number(slider.max) + 3});
      slider.dispatchEvent(new InputEvent('input'));
      await settled(widget);
      expect(widget.asOf?.slice(0, 4), `${index}`).to.equal(widget.scene.model.moments[index]!.date.slice(0, 4));
      expect(Number(slider.value)).to.be.closeTo(stops[index]! * Number(slider.max), 1);
    }
  });

  for (const font of MEASURED_FONTS) {
    it(`moves nothing below it, whatever the day, and names no decade over another word, in a ${font} font`, async () => {
      document.body.style.fontFamily = `${await loadFont(font)}, sans-serif`;
      for (const [width, lang] of [[280, 'en'], [340, 'en'], [760, 'en'], [760, 'fil'], [760, 'ja'], [1100, 'en'], [1100, 'fil']] as const) {
        widget = await open({lang}, width);
        const box = (selector: string): DOMRect => widget.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
        const below = (): number => box('.timeline').bottom;
        const atRest = below();
        for (const day of ['1951-12-31', '1960-06-23', '1999-06-01', '2012-12-31', '2023-12-01', '2024-07-08', '2024-12-16', null]) {
          widget.asOf = day;
          await settled(widget);
          expect(below(), `${width} ${lang} ${day}`).to.be.closeTo(atRest, 0.1);
          const words = [...widget.shadowRoot!.querySelectorAll('.years > *')].map((word) => word.getBoundingClientRect());
          words.sort((a, b) => a.left - b.left);
          words.slice(1).forEach((word, i) => expect(word.left, `${width} ${lang} ${day} ${i}`).to.be.above(words[i]!.right));
        }
      }
      document.body.style.fontFamily = '';
    });
  }

  it('follows a day that the page sets to the last event before it', async () => {
    widget.asOf = '2024-07-20';
    await settled(widget);
    expect(Number(slider.value)).to.be.within(1, Number(slider.max) - 1);
    expect(captionOf(widget)).to.match(/8 July? 2024: .*sign the Reciprocal Access Agreement \(RAA\)/);
    expect(textOf(slider.closest('[part="timeline"]')!)).to.match(/as of 20 July? 2024/);
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
