import {MAP_LINE_PX} from '../scene/sizes.js';
import {element, escaped} from './markup.js';

/** How a text of a drawing is set. */
export interface TextStyle {
  /** In units. */
  readonly size: number;
  readonly fill: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** From its left edge on; round its middle where missing. */
  readonly isAtStart?: boolean;
  /** Colour of the ground that keeps lines off the letters. */
  readonly halo?: string;
}

/** From the middle of letters to their foot, as a share of their size: not every program knows `dominant-baseline`. */
const FOOT = 0.35;

/** Text round a point, one line for each of its own, `line` units apart. */
export function textAt(text: string, at: {readonly x: number; readonly y: number}, style: TextStyle, line = MAP_LINE_PX): string {
  const {size, fill, isBold, isItalic, isAtStart, halo} = style;
  const lines = text.split('\n');
  return lines
    .map((one, index) =>
      element(
        'text',
        {
          x: tenth(at.x),
          y: tenth(at.y + (index - (lines.length - 1) / 2) * line + size * FOOT),
          'font-size': size,
          'font-weight': isBold ? 600 : undefined,
          'font-style': isItalic ? 'italic' : undefined,
          'text-anchor': isAtStart ? undefined : 'middle',
          fill,
          ...(halo ? {stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke'} : {}),
        },
        escaped(one),
      ),
    )
    .join('');
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
