import {kindOf} from '../document/kinds.js';
import type {Country} from '../document/types.js';
import type {Words} from '../i18n/words.js';
import {linesOf, textWidth} from '../layout/text-width.js';
import {sumOf} from '../layout/times.js';
import type {Model, ShownRelation} from '../model/model.js';
import {isReached} from '../model/status-at.js';
import {plainName} from '../wording/plain-name.js';
import {fullStatus} from '../wording/status-text.js';
import type {Scene} from './scene.js';
import {cardSizes} from './facts-that-fit.js';

/** A line of a country's ledger. */
export interface LedgerRow {
  readonly shown: ShownRelation;
  /** The relation's name, in full where the short form is no word; a dispute is told as one. */
  readonly name: string;
  /** The day that the column's head speaks of; empty where the status is another one. */
  readonly day: string;
  /** What the day does not say: another status, the day of the newest evidence. */
  readonly note: string;
}

/** The relations with one other country; of groupings (`partner` null) all together. */
export interface LedgerPart {
  readonly partner: Country | null;
  readonly rows: readonly LedgerRow[];
}

/**
 * Heights in px: of the card's own head and padding, of the button to the rest, of a part's head, of a row alone, of one
 * with a note and of each line of that; how much taller than the picture the card may be.
 */
const FRAME = 54;
const BUTTON = 28;
const HEAD = 22;
const ROW = 24;
const ROW_WITH_NOTE = 18;
const NOTE = 15;
const NOTE_FONT = 12;
const NAME_FONT = 13;
const NAME_LINE = 19;
const GAP = 9;
const SAMPLE = 31;
const GROWTH = 36;

/**
 * A country's relations by partner, as many as there is room for (px; Infinity for all) in a widget of this inner width,
 * and how many are left.
 */
export function ledgerOf(
  from: string,
  relations: readonly ShownRelation[],
  model: Model,
  words: Words,
  {room, width, proseScale}: Pick<Scene, 'room' | 'width' | 'proseScale'>,
): {readonly parts: readonly LedgerPart[]; readonly left: number} {
  const ties = relations.filter((shown) => !kindOf(shown).isGrouping);
  const groupings = relations.filter((shown) => kindOf(shown).isGrouping);
  const all = [
    ...model.countries.map((partner) => ({
      partner,
      rows: partner.id === from ? [] : ties.filter(({members}) => members.includes(partner.id)),
    })),
    {partner: null, rows: groupings},
  ].map(({partner, rows}) => ({partner, rows: rows.map((shown) => rowOf(shown, model, words))}));
  const column = cardSizes({isRoomy: false, width}).column - SAMPLE;
  const heightOf = ({name, day, note}: LedgerRow, index: number): number =>
    (index ? 0 : HEAD) +
    (note ? ROW_WITH_NOTE + NOTE * linesOf(note, NOTE_FONT * proseScale, column) : ROW) +
    NAME_LINE * (linesOf(name, NAME_FONT * proseScale, column - (day ? GAP + textWidth(day, NOTE_FONT * proseScale) : 0)) - 1);
  const whole = FRAME + sumOf(all.flatMap(({rows}) => rows.map(heightOf)), (height) => height);
  let free = room + GROWTH - FRAME - (whole > room + GROWTH ? BUTTON : 0);
  let left = 0;
  const parts = all.flatMap(({partner, rows}) => {
    const fitting = rows.filter((row, index) => {
      free -= left > 0 ? 0 : heightOf(row, index);
      if (free < 0) left++;
      return free >= 0;
    });
    return fitting.length > 0 ? [{partner, rows: fitting}] : [];
  });
  return {parts, left};
}

function rowOf(shown: ShownRelation, model: Model, words: Words): LedgerRow {
  const {relation, stage} = shown;
  const {messages, day} = words;
  const {isGrouping} = kindOf(shown);
  const isSince = isGrouping && stage === 'active' && !relation.isFirstRecord;
  const date = stage === 'in-force' ? relation.inForce : isSince ? (relation.since ?? relation.signed) : undefined;
  const asOf = relation.asOf && isReached(relation.asOf, model.day) && relation.asOf !== date ? messages.asOf(day(relation.asOf)) : '';
  return {
    shown,
    name: plainName(shown, model, words),
    day: date ? day(date) : '',
    note: date ? asOf : asOf ? messages.named(fullStatus(shown, words), asOf) : fullStatus(shown, words),
  };
}
