import {kindOf} from '../document/kinds.js';
import type {Country} from '../document/types.js';
import type {Words} from '../i18n/words.js';
import {textWidth} from '../layout/text-width.js';
import {sumOf} from '../layout/times.js';
import type {Model, ShownRelation} from '../model/model.js';
import {isReached} from '../model/status-at.js';
import {plainName} from '../wording/plain-name.js';
import {fullStatus} from '../wording/status-text.js';
import {DIAGRAM_SHARE, SIDE_PX} from './sizes.js';

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
/** Running text is narrower than the bold text that widths are estimated for. */
const REGULAR = 0.85;
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
  {room, width}: {readonly room: number; readonly width: number},
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
  const column = width * (1 - DIAGRAM_SHARE) - 2 * SIDE_PX.wide - SAMPLE;
  const linesOf = (note: string): number => Math.ceil((textWidth(note, NOTE_FONT) * REGULAR) / column);
  const linesOfName = ({name, day}: LedgerRow): number =>
    Math.ceil(textWidth(name, NAME_FONT) / (column - (day ? GAP + textWidth(day, NOTE_FONT) * REGULAR : 0)));
  const heightOf = (row: LedgerRow, index: number): number =>
    (index ? 0 : HEAD) + (row.note ? ROW_WITH_NOTE + NOTE * linesOf(row.note) : ROW) + NAME_LINE * (linesOfName(row) - 1);
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
