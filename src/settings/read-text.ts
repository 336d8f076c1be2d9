import {cleanValue, rawText} from './clean-value.js';
import type {Refuse} from './refuse.js';

/** What a framework writes where its author meant no text at all. */
const NO_TEXT = /^(undefined|null|true|false|NaN|\[object .*\])$/;

/** A text without what stands round it; empty, which is the default, where there is none. */
export function readText(attribute: string, value: unknown, refuse: Refuse): string {
  const text = cleanValue(value);
  if (!NO_TEXT.test(text)) return text;
  refuse(attribute, value, 'a text');
  return '';
}

/** A text as it was written, with its quotes; quotes alone are no text. */
export const readSentence = (attribute: string, value: unknown, refuse: Refuse): string =>
  readText(attribute, value, refuse) && rawText(value).trim();
