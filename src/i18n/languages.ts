import type {Localized} from '../document/types.js';
import {en} from './en.js';
import {fil} from './fil.js';
import {ja} from './ja.js';
import type {Messages} from './messages.js';
import {zhHans} from './zh-hans.js';

/** Every language the widget speaks, by tag, English first. */
export const LANGUAGES = {en, ja, fil, 'zh-Hans': zhHans} as const satisfies Readonly<
  Record<string, Messages>
>;

/** What pages write for a language of ours: ISO 639-2 codes, Tagalog, Mandarin, and country codes taken for languages. */
const ALIASES: Readonly<Record<string, string>> = {
  eng: 'en',
  jp: 'ja',
  jpn: 'ja',
  tl: 'fil',
  tgl: 'fil',
  cn: 'zh',
  chi: 'zh',
  zho: 'zh',
  cmn: 'zh',
};

/** The subtags of a language tag that matter here; the rest (variants, extensions, private use) is dropped. */
export interface LanguageParts {
  /** Lower case, aliases resolved: `fil` for `tl`. */
  readonly language: string;
  /** Four letters as in `Hant`, or empty. */
  readonly script: string;
  /** Two capitals or three digits, or empty. */
  readonly region: string;
}

/**
 * Reads a language tag as pages write it: quotes, spaces and invisible characters round it, `_` for `-`, a POSIX tail
 * such as `.UTF-8@latin`. What does not begin with a tag gives `null`; nothing throws.
 */
export function readTag(tag: string | null | undefined): LanguageParts | null {
  const match =
    /^[^a-z\d*-]*([a-z]{2,3})(?:-[a-z]{3})*(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?![a-z\d])/i.exec(
      (tag ?? '').replace(/_/g, '-'),
    );
  if (!match) return null;
  const [, primary = '', script = '', region = ''] = match;
  const code = primary.toLowerCase();
  return {
    language: ALIASES[code] ?? code,
    script: script && script[0]!.toUpperCase() + script.slice(1).toLowerCase(),
    region: region.toUpperCase(),
  };
}

/**
 * The words for the first tag that names a language of ours, whatever its script or region (Traditional Chinese gets
 * Simplified: the nearest there is). English where none does.
 */
export function matchLanguage(tags: readonly (string | null | undefined)[]): Messages {
  for (const tag of tags) {
    const language = readTag(tag)?.language;
    const messages = Object.values(LANGUAGES).find((known) => known.tag.split('-')[0] === language);
    if (messages) return messages;
  }
  return en;
}

/** Chinese is written two ways; no other language here is. */
const isTraditional = ({script, region}: LanguageParts) =>
  script ? script === 'Hant' : /^(TW|HK|MO)$/.test(region);

function closeness(entryTag: string, wantedTag: string): number {
  if (entryTag === wantedTag) return 4;
  const entry = readTag(entryTag);
  const wanted = readTag(wantedTag);
  if (!entry) return 0;
  if (entry.language !== wanted?.language) return entry.language === 'en' ? 1 : 0;
  return isTraditional(entry) === isTraditional(wanted) ? 3 : 2;
}

/**
 * The text in the language of `tag`: that very entry, else one in the same language, else English, else the first that
 * is not empty. A plain string is itself; without any text, an empty string.
 */
export function textOf(text: Localized, tag: string): string {
  if (typeof text === 'string') return text;
  // Nearly always so, and asked hundreds of times a picture.
  if (Object.hasOwn(text, tag) && text[tag]) return text[tag];
  let best = '';
  let bestCloseness = -1;
  for (const [entryTag, words] of Object.entries(text)) {
    const entryCloseness = words ? closeness(entryTag, tag) : -1;
    if (entryCloseness > bestCloseness) [best, bestCloseness] = [words, entryCloseness];
  }
  return best;
}
