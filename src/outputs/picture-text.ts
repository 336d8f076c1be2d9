import {KINDS, type RelationKind} from '../document/kinds.js';
import {sourcesOf} from '../model/source-numbers.js';
import type {Scene} from '../scene/scene.js';
import {SIDE_PX} from '../scene/sizes.js';
import {textLines, widthOf} from '../scene/text-lines.js';
import {captionFor} from '../wording/caption-text.js';
import {statusText} from '../wording/status-text.js';
import {LIGHT, LIGHT_KINDS} from './light-colors.js';
import {element} from './markup.js';
import {textAt, type TextStyle} from './svg-text.js';

/** A strip of the drawing, as wide as the picture. */
export interface Block {
  /** In units. */
  readonly height: number;
  readonly markup: string;
}

const SIDE = SIDE_PX.narrow;
const PAD = 10;
const TITLE: TextStyle = {size: 17, fill: LIGHT.text, isBold: true, isAtStart: true};
const TEXT: TextStyle = {size: 13, fill: LIGHT.text, isAtStart: true};
const SMALL: TextStyle = {size: 12, fill: LIGHT.muted, isAtStart: true};
/** From line to line, as a share of the size. */
const LEADING = 1.4;
const SAMPLE = {width: 22, gap: 6, row: 22, apart: 16};

/** The title; the pair with its status; the day that the picture is of. */
export function headBlock({model, words, picture}: Scene): Block {
  const {document, subject, day} = model;
  const about = [words.text(document.subtitle), statusText(subject, words)].filter(Boolean).join(' · ');
  return block(picture.width, [
    [words.text(document.title), TITLE],
    [about, TEXT],
    [words.messages.tableCaption(words.day(day, 'long'), ''), SMALL],
  ]);
}

/** The sentence for what is selected, since the picture shows it lit; nothing at rest. */
export function captionBlock({model, words, picture, selected}: Scene): Block {
  const caption = selected ? captionFor([selected.id], model, words) : '';
  return caption ? block(picture.width, [[caption, TEXT]]) : {height: 0, markup: ''};
}

/** Who is the source of what is drawn; what the story comes from and when it was checked; what drew it. */
export function sourceBlock({model, words, picture}: Scene): Block {
  const {messages} = words;
  const {document, shown, subject, checkedOn} = model;
  const cited = sourcesOf([subject, ...shown].flatMap(({relation}) => relation.sources), document);
  const publishers = [...new Set(cited.map(({publisher, title}) => publisher || title))].filter(Boolean);
  const checked = checkedOn ? messages.checked(words.day(checkedOn, 'long')) : '';
  return block(picture.width, [
    [publishers.length > 0 ? messages.eventCaption(messages.sources, publishers.join(', ')) : '', SMALL],
    [[words.text(document.credit), checked, '<rra-explainer>'].filter(Boolean).join(' · '), SMALL],
  ]);
}

/** The lines of the kinds that are drawn, each with its word. */
export function legendBlock({model, words, picture}: Scene): Block {
  const kinds = model.kinds.filter(({isOn, count}) => isOn && count > 0);
  let x = SIDE;
  let row = 0;
  const entries = kinds.map(({kind}) => {
    const name = words.messages.kind[kind];
    const width = SAMPLE.width + SAMPLE.gap + widthOf(name, SMALL.size);
    if (x > SIDE && x + width > picture.width - SIDE) {
      x = SIDE;
      row += 1;
    }
    const at = {x, y: PAD + (row + 0.5) * SAMPLE.row};
    x += width + SAMPLE.apart;
    return sample(kind, at) + textAt(name, {x: at.x + SAMPLE.width + SAMPLE.gap, y: at.y}, {...SMALL, fill: LIGHT.text});
  });
  return {height: kinds.length > 0 ? PAD + (row + 1) * SAMPLE.row : 0, markup: entries.join('')};
}

/** A short piece of line as the picture draws the kind. */
function sample(kind: RelationKind, {x, y}: {readonly x: number; readonly y: number}): string {
  const {isGrouping, isDouble, isDotted, weight, dash} = KINDS[kind];
  const stroke = LIGHT_KINDS[kind];
  if (isGrouping) {
    return element('rect', {x: x + 1, y: y - 4.5, width: 20, height: 9, rx: 4.5, fill: stroke, 'fill-opacity': 0.12, stroke, 'stroke-width': 1.3, 'stroke-dasharray': '3.4 2.4'});
  }
  const line = (color: string, width: number): string =>
    element('path', {
      d: `M${x + 2} ${y}h18`,
      stroke: color,
      'stroke-width': width,
      'stroke-dasharray': isDotted ? '.001 5.98' : color === stroke && dash ? dash : undefined,
      'stroke-linecap': isDotted ? 'round' : undefined,
    });
  return line(stroke, weight) + (isDouble ? line(LIGHT.bg, 2) : '');
}

/** Texts under each other, each broken into the lines that it needs; empty ones are left out. */
function block(width: number, texts: readonly (readonly [text: string, style: TextStyle])[]): Block {
  let y = PAD;
  const lines = texts.flatMap(([text, style]) =>
    textLines(text, width - 2 * SIDE, style.size).map((one) => {
      const line = style.size * LEADING;
      y += line;
      return textAt(one, {x: SIDE, y: y - line / 2}, style);
    }),
  );
  return {height: Math.ceil(y + PAD), markup: lines.join('')};
}
