import type {Country, Localized, PartialDay} from '../document/types.js';
import {formatDay, regionOf} from './formats.js';
import {entryFor, isSameLanguage, matchLanguage, readTag, textOf} from './languages.js';
import type {Messages} from './messages.js';
import {phrases} from './phrases.js';

/** All that is needed to put something into words for one reader: interface words, content, dates. */
export interface Words {
  readonly messages: Messages;
  /**
   * The text of a localised field in the reader's language, also where the widget has no words of its own in it; empty
   * for a missing field.
   */
  readonly text: (text: Localized | undefined) => string;
  /**
   * The language of that text where it is another than that of the widget's own words, so that it can be marked; a plain
   * string is taken to be in the page's.
   */
  readonly lang: (text: Localized | undefined) => string | undefined;
  /** Running text in the phrases between which a line may end: a language without spaces does not say so itself. */
  readonly phrases: (text: string) => readonly string[];
  /** A calendar day or part of one: `11 September 2025`, or short `11 Sept 2025`. */
  readonly day: (day: PartialDay, style?: 'long' | 'short') => string;
  readonly name: (country: Country) => string;
  readonly shortName: (country: Country) => string;
}

/** The words for the first usable of the wished language tags; English where none is usable. */
export function wordsFor(tags: readonly (string | null | undefined)[]): Words {
  const messages = matchLanguage(tags);
  const region = regionOf(tags, messages);
  const page = tags.filter((tag): tag is string => readTag(tag) !== null);
  // A document has its texts by the tag of the language; `en-US` would have to be looked for in each.
  const wished = [...page.map((tag) => (isSameLanguage(tag, messages.tag) ? messages.tag : tag)), messages.tag];
  const text = (field: Localized | undefined): string => (field === undefined ? '' : textOf(field, wished));
  return {
    messages,
    text,
    lang(field) {
      const tag = typeof field === 'object' ? entryFor(field, wished) : field && page[0];
      return tag && !isSameLanguage(tag, messages.tag) ? tag : undefined;
    },
    phrases: (words) => phrases(words, messages),
    day: (day, style = 'short') => formatDay(day, messages, region, style),
    name: ({name}) => text(name),
    shortName: ({name, short}) => text(short ?? name),
  };
}
