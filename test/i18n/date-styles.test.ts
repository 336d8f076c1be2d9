import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {builtIn} from '../document/built-in/built-in.js';
import {open, settled, textOf} from '../drive/drive.js';

const LONG =
  /\b(January|February|March|April|June|July|August|September|October|November|December)\b/;
const SHORT = /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec)\b/;

/** Where a reader meets dates, and how their months are written there. May is both. */
const PLACES: readonly (readonly [place: string, style: 'long' | 'short', selector: string])[] = [
  ['the status pill', 'short', '.pill'],
  // The texts of the document write months out, what the widget adds to them does not.
  ['the facts of the card', 'long', '.card [part="facts"] dd > span:not([class])'],
  ['the rows of a tie’s card', 'short', '.card .facts:not([part]) dd'],
  ['the lists of ties', 'short', '.card .relation'],
  ['the caption', 'short', '.caption p'],
  ['the timeline', 'short', '.timeline'],
  ['the line below', 'long', '.credit'],
  ['the heading of the table', 'long', '.table caption'],
  ['the rows of the table', 'short', '.table tbody'],
  ['the list of sources', 'short', '.sources li'],
  ['the corrections', 'long', '.corrections'],
  ['the description of the diagram', 'long', '#alt'],
];

/** The states in which a reader can meet each of the places. */
const STATES: readonly Partial<Record<'selected' | 'asOf' | 'panel', string>>[] = [
  {},
  {asOf: '2024-07-08', panel: 'table'},
  {selected: 'JP', panel: 'sources'},
  {selected: 'jp-us-treaty', panel: 'corrections'},
  {selected: 'squad'},
  {selected: 'jp-ph-acsa', asOf: '2026-02-01'},
  {selected: 'cn-ph-dispute', panel: 'table'},
];

describe('months', () => {
  const seen = new Map<string, string[]>();

  before(async () => {
    const kinds = 'defence access grouping dispute logistics partnership talks';
    const widget: RraExplainerElement = await open({relations: kinds});
    widget.document = {...builtIn, corrections: builtIn.corrections.map((one) => ({...one, date: '2024-07-08'}))};
    for (const {selected = null, asOf = null, panel = null} of STATES) {
      widget.selected = selected;
      widget.asOf = asOf;
      widget.reader = {...widget.reader, allFacts: true, panel: panel as 'table' | null};
      await settled(widget);
      for (const [place, , selector] of PLACES)
        for (const element of widget.shadowRoot!.querySelectorAll(selector)) {
          const words = element.matches('[hidden]') ? element.textContent : textOf(element);
          // The title of a source keeps the months that it has.
          const text = element.matches('.sources li') ? words.replace(/.*, /, '') : words;
          seen.set(place, [...(seen.get(place) ?? []), text]);
        }
    }
  });

  for (const [place, style] of PLACES) {
    it(`are ${style} in ${place}`, () => {
      const texts = seen.get(place) ?? [];
      const [own, other] = style === 'long' ? [LONG, SHORT] : [SHORT, LONG];
      expect(
        texts.some((text) => own.test(text)),
        place,
      ).to.equal(true);
      expect(texts.filter((text) => other.test(text))).to.deep.equal([]);
    });
  }
});
