import type {Fact} from '../document/types.js';
import {linesOf} from '../layout/text-width.js';
import {sumOf} from '../layout/times.js';
import type {Scene} from './scene.js';
import {DIAGRAM_SHARE, SIDE_PX} from './sizes.js';

/** Of a card, px: type and line of its rows and of its lede, the space round a row, its label, and what is none of these. */
const ROOMY = {font: 14, line: 19, ledeFont: 17, ledeLine: 23, row: 12, label: 92, rest: 66};
const USUAL = {font: 13, line: 18, ledeFont: 15, ledeLine: 20, row: 9, label: 72, rest: 60};
const LABEL_GAP = 8;

/** The sizes of a card beside the picture, its width in px among them. */
export function cardSizes({isRoomy, width}: Pick<Scene, 'isRoomy' | 'width'>): typeof USUAL & {readonly column: number} {
  return {...(isRoomy ? ROOMY : USUAL), column: width * (1 - DIAGRAM_SHARE) - 2 * (isRoomy ? SIDE_PX.roomy : SIDE_PX.wide)};
}

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
export interface FitInput extends Pick<Scene, 'words' | 'isRoomy' | 'room' | 'width' | 'proseScale'> {
  readonly facts: readonly Fact[];
}

/**
 * Which facts a card shows at first: those that lead (all where none does), as many as fit beside the picture, and in a roomy widget as many more as fit there. First
 * the labelled ones that are about somebody, all or none: no side's view without the other's; where those do not fit, the
 * labelled ones that come before them. Heights are estimates.
 */
export function factsThatFit({facts, words, isRoomy, room, width, proseScale}: FitInput): FactsView {
  const {font, line, ledeFont, ledeLine, row, label, rest: fixed, column} = cardSizes({isRoomy, width});
  const textOf = ({value, asOf, sources}: Fact): string => `${words.text(value)} ${asOf ? words.messages.asOf(words.day(asOf)) : ''} ${sources?.map(() => '00') ?? ''}`;
  const linesIn = (text: string, type: number, space: number): number => linesOf(text, type * proseScale, space);
  const heightOf = ([first, ...rows]: readonly Fact[]): number =>
    fixed +
    (first ? ledeLine * linesIn(textOf(first), ledeFont, column) : 0) +
    sumOf(rows, (fact) => row + line * Math.max(linesIn(words.text(fact.label), font, label), linesIn(textOf(fact), font, column - label - LABEL_GAP)));
  const fits = (offer: readonly Fact[]): boolean => heightOf(offer) <= room;
  const leading = facts.filter((fact) => fact.lead);
  const all = leading.length > 0 ? leading : facts;
  // The lede alone always, and what else leads as long as the card gets no taller than the picture.
  const lead = all.filter((_, index) => index === 0 || fits(all.slice(0, index + 1)));
  const more = facts.filter((fact) => isRoomy && !all.includes(fact) && fact.label);
  const views = more.filter((fact) => fact.about?.length);
  const firstView = more.findIndex((fact) => fact.about?.length);
  const before = firstView < 0 ? more : more.slice(0, firstView);
  const offers = [views, ...before.map((_, left) => before.slice(0, before.length - left))];
  const first = [...lead, ...(offers.find((offer) => offer.length > 0 && fits([...lead, ...offer])) ?? [])];
  return {first, rest: facts.filter((fact) => !first.includes(fact)), isFull: heightOf(first) > room * (1 - SPARE)};
}
