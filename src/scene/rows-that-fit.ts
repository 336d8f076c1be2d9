import {cardSizes} from './facts-that-fit.js';
import {linesOf} from '../layout/text-width.js';
import type {Scene} from './scene.js';

/** The rest of the card, px: its padding, the day, the head of the rows. */
const FRAME = 76;
/** Of a row, px: its name's type and line, the smaller ones below it, the line's sample before both. */
const NAME_FONT = 14;
const NAME_LINE = 19;
const MORE_FONT = 12;
const MORE_LINE = 15;
const SAMPLE = 31;
/** Below a picture the rows are no more than this. */
const MOST_ROWS = 8;

/** A relation as two lines: its name, and the parties to it. */
export interface DayRow {
  readonly name: string;
  readonly more: string;
}

/**
 * How many of a day's relations a card lists under the sentence of that day: beside a picture as many as make the card
 * no taller, so that a slider below does not move. Heights are estimates.
 */
export function rowsThatFit(sentence: string, rows: readonly DayRow[], {isRoomy, room, width, proseScale}: Pick<Scene, 'isRoomy' | 'room' | 'width' | 'proseScale'>): number {
  if (room === Infinity) return MOST_ROWS;
  const {ledeFont, ledeLine, column} = cardSizes({isRoomy, width});
  const linesIn = (text: string, font: number, space: number): number => linesOf(text, font * proseScale, space);
  let free = room - FRAME - ledeLine * linesIn(sentence, ledeFont, column);
  return rows.filter(({name, more}) => (free -= NAME_LINE * linesIn(name, NAME_FONT, column - SAMPLE) + MORE_LINE * linesIn(more, MORE_FONT, column - SAMPLE)) >= 0).length;
}
