import {expect} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {nodesOf, open, record, settled} from './reader.js';

/** What the console gets of errors while something happens, uncaught ones included. */
async function errorsOf(act: () => Promise<void>): Promise<unknown[][]> {
  const told: unknown[][] = [];
  const {error} = console;
  const onRejection = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    told.push(['unhandled', event.reason]);
  };
  console.error = (...words: unknown[]) => void told.push(words);
  addEventListener('unhandledrejection', onRejection);
  await act();
  console.error = error;
  removeEventListener('unhandledrejection', onRejection);
  return told;
}

/** A state that no view can put into text: it throws while drawing. */
async function breakDrawing(widget: RraExplainerElement): Promise<void> {
  widget.reader = {...widget.reader, announcement: Symbol('no text') as never};
  await widget.updateComplete.catch(() => undefined);
  await settled(widget);
}

describe('a fault of ours while drawing', () => {
  it('leaves the text inside the tag, one console error and one event', async () => {
    const widget = await open();
    widget.innerHTML = '<p slot="fallback">In words.</p><p>A note.</p>';
    await settled(widget);
    const {heard, stop} = record('rra-error');
    const told = await errorsOf(async () => {
      await breakDrawing(widget);
      widget.lang = 'ja';
      await settled(widget);
    });
    stop();
    expect(told.map(([first]) => first)).to.deep.equal([
      '<rra-explainer>: a fault of its own. Readers see the text inside the tag.',
    ]);
    expect(heard.map(({detail}) => detail.reason)).to.deep.equal(['internal']);
    for (const paragraph of widget.querySelectorAll('p'))
      expect(paragraph.getClientRects()).to.have.length(1);
    expect(widget.shadowRoot!.querySelector('section')).to.equal(null);
  });

  it('spares the other widgets of the page', async () => {
    const widget = await open();
    const other = document.createElement('rra-explainer');
    document.body.append(other);
    await settled(other);
    await errorsOf(() => breakDrawing(widget));
    other.selected = 'JP';
    await settled(other);
    expect(nodesOf(other)).to.have.length(COUNTRY_IDS.length);
  });
});
