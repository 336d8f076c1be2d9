import type {Messages} from './messages.js';

/**
 * A text cut where a line may end, to be joined with `<wbr>` under `word-break: keep-all; overflow-wrap: anywhere`, so that
 * Japanese wraps between phrases and not inside a name. Joined again, the phrases are the text. Other languages
 * come back whole: they need no help, or (Chinese) break well enough anywhere.
 */
export const phrases = (text: string, {phrase}: Pick<Messages, 'phrase'>): readonly string[] =>
  (phrase && text.match(phrase)?.filter(Boolean)) ?? [text];
