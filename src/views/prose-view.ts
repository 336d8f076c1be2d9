import {html, type TemplateResult} from 'lit';
import type {Words} from '../i18n/words.js';

/** A day in Japanese or Chinese: nothing in it says that it is one word. */
const DAY = /(\d+年(?:\d+月)?(?:\d+日)?|\d+月\d+日)/;
const LINE_MAY_END = html`<wbr>`;

/**
 * Running text whose lines end between phrases and never within a day. By elements, since characters that say the same
 * would be in what a reader copies.
 */
export function proseView(text: string, words: Words): unknown {
  const pieces = words.phrases(text).flatMap((phrase, index) => {
    const parts: unknown[] = phrase.split(DAY).map((part, at) => (at % 2 > 0 ? dayView(part) : part));
    return index > 0 ? [LINE_MAY_END, ...parts] : parts;
  });
  // A list has nodes of its own round each piece.
  return pieces.length > 1 ? pieces : text;
}

const dayView = (day: string): TemplateResult => html`<span class="day">${day}</span>`;
