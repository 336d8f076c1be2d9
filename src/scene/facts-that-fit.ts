import type {Fact} from '../document/types.js';
import {textWidth} from '../layout/text-width.js';
import {sumOf} from '../layout/times.js';
import type {Scene} from './scene.js';
import {DIAGRAM_SHARE, SIDE_PX} from './sizes.js';

/** Of a card, px: type and its line, the space round a row, the label's column with its gap; what is no row. */
const ROOMY = {font: 14, line: 19, row: 12, label: 102, rest: 112};
const USUAL = {font: 13, line: 18, row: 10, label: 80, rest: 118};
/** Running text is narrower than the bold text that widths are estimated for, in the usual fonts. */
const REGULAR = 0.78;
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
export interface FitInput extends Pick<Scene, 'words' | 'isRoomy' | 'room' | 'width'> {
  readonly facts: readonly Fact[];
}

/**
 * Which facts a card shows at first: those that lead, and in a roomy widget the labelled ones that are about somebody,
 * where all of them fit beside the picture. All or none: no side's view without the other's. Heights are estimates.
 */
export function factsThatFit({facts, words, isRoomy, room, width}: FitInput): FactsView {
  const {font, line, row, label, rest: fixed} = isRoomy ? ROOMY : USUAL;
  const column = width * (1 - DIAGRAM_SHARE) - 2 * (isRoomy ? SIDE_PX.roomy : SIDE_PX.wide) - label;
  const heightOf = ([, ...rows]: readonly Fact[]): number =>
    fixed + sumOf(rows, ({value}) => row + line * Math.ceil((textWidth(words.text(value), font) * REGULAR) / column));
  const lead = facts.filter((fact) => fact.lead);
  const views = facts.filter((fact) => !fact.lead && fact.label && fact.about?.length);
  const both = [...lead, ...views];
  const first = isRoomy && lead.length > 0 && heightOf(both) <= room ? both : lead;
  return {first, rest: facts.filter((fact) => !first.includes(fact)), isFull: heightOf(first) > room * (1 - SPARE)};
}
