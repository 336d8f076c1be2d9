import type {Fact} from '../document/types.js';
import {textWidth} from '../layout/text-width.js';
import {sumOf} from '../layout/times.js';
import type {Scene} from './scene.js';
import {DIAGRAM_SHARE, SIDE_PX} from './sizes.js';

/** Of a card, px: type and its line, the space round a row, the label's column with its gap; what is no row. */
const ROOMY = {font: 14, line: 19, row: 12, label: 102, rest: 112};
const USUAL = {font: 13, line: 18, row: 10, label: 80, rest: 118};
/** Running text is narrower than the bold text that widths are estimated for. */
const REGULAR = 1.02;
/** What rows may share out among themselves without falling apart, as a share of the room. */
const SPARE = 0.35;

/** The facts of a card's first view, and those that are one action away. */
export interface FactsView {
  readonly first: readonly Fact[];
  readonly rest: readonly Fact[];
  /** Whether the first ones nearly fill the room beside the picture. */
  readonly isFull: boolean;
}

/** What decides it. */
export interface FitInput extends Pick<Scene, 'words' | 'isRoomy' | 'room' | 'width' | 'textScale'> {
  readonly facts: readonly Fact[];
}

/**
 * Which facts a card shows at first: those that lead, and in a roomy widget as many more as fit beside the picture. First
 * the labelled ones that are about somebody, all or none: no side's view without the other's; where those do not fit, the
 * labelled ones that come before them. Heights are estimates.
 */
export function factsThatFit({facts, words, isRoomy, room, width, textScale}: FitInput): FactsView {
  const {font, line, row, label, rest: fixed} = isRoomy ? ROOMY : USUAL;
  const column = width * (1 - DIAGRAM_SHARE) - 2 * (isRoomy ? SIDE_PX.roomy : SIDE_PX.wide) - label;
  const heightOf = ([, ...rows]: readonly Fact[]): number =>
    fixed + sumOf(rows, ({value}) => row + line * Math.ceil((textWidth(words.text(value), font * textScale) * REGULAR) / column));
  const lead = facts.filter((fact) => fact.lead);
  const more = facts.filter((fact) => isRoomy && !fact.lead && fact.label);
  const views = more.filter((fact) => fact.about?.length);
  const firstView = more.findIndex((fact) => fact.about?.length);
  const before = firstView < 0 ? more : more.slice(0, firstView);
  const offers = [views, ...before.map((_, left) => before.slice(0, before.length - left))];
  const fits = (offer: readonly Fact[]): boolean => offer.length > 0 && heightOf([...lead, ...offer]) <= room;
  const first = lead.length > 0 ? [...lead, ...(offers.find(fits) ?? [])] : lead;
  return {first, rest: facts.filter((fact) => !first.includes(fact)), isFull: heightOf(first) > room * (1 - SPARE)};
}
