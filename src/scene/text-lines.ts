import {textWidth} from '../layout/text-width.js';

/** After a space, and between the characters of a script without spaces, but never before what closes a phrase. */
const BREAKS = /(?<=\s)|(?<=[\u3001-\u9fff\uff00-\uff60])(?![、。，；：！？）」』，\u30fc]|$)/u;

/** How wide a one-line text comes out, in px: rather too much than too little. */
export const widthOf = textWidth;

/** A text in lines of at most this width in px, for pictures that cannot wrap; a longer word has a line of its own. */
export function textLines(text: string, width: number, fontPx: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(BREAKS)) {
    if (line && textWidth((line + piece).trim(), fontPx) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return line.trim() ? [...lines, line.trim()] : lines;
}
