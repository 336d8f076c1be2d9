import type {Localized} from '../document/types.js';
import {LANGUAGES} from './all-languages.js';
import type {Messages} from './messages.js';

export {LANGUAGES};

const languages: readonly Messages[] = Object.values(LANGUAGES);

/** `ja` of `ja`, `zh` of `zh-Hans`. */
const languageOf = ({tag}: Messages): string => tag.split('-')[0]!;

/** What pages write for a language of ours: Tagalog for Filipino, Mandarin for Chinese, a country's code. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  languages.flatMap((messages) => messages.aliases.split(' ').map((alias) => [alias, languageOf(messages)] as const)),
);

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
    language: ALIASES.get(code) ?? code,
    script: script && script[0]!.toUpperCase() + script.slice(1).toLowerCase(),
    region: region.toUpperCase(),
  };
}

/**
 * The words for the first tag that names a language of ours, whatever its script or region (Traditional Chinese gets
 * Simplified: the nearest there is). The first of ours, English, where none does.
 */
export function matchLanguage(tags: readonly (string | null | undefined)[]): Messages {
  for (const tag of tags) {
    const language = readTag(tag)?.language;
    const messages = languages.find((known) => languageOf(known) === language);
    if (messages) return messages;
  }
  return languages[0]!;
}

/** Chinese is written two ways; no other language here is. */
const isTraditional = ({script, region}: LanguageParts) =>
  script ? script === 'Hant' : /^(TW|HK|MO)$/.test(region);

/** Tags that were read, since a page's and a document's few are compared at every text. */
const known = new Map<string, LanguageParts | null>();

function partsOf(tag: string): LanguageParts | null {
  const parts = known.has(tag) ? known.get(tag)! : readTag(tag);
  if (known.size < 200) known.set(tag, parts);
  return parts;
}

/** How well an entry answers a wish: 3 where it is also written alike, 2 in the same language, 0 in another. */
function closeness(entryTag: string, wantedTag: string): number {
  if (entryTag === wantedTag) return 4;
  const entry = partsOf(entryTag);
  const wanted = partsOf(wantedTag);
  if (!entry || entry.language !== wanted?.language) return 0;
  return isTraditional(entry) === isTraditional(wanted) ? 3 : 2;
}

/** The tag of the entry to show: in the first of the wished languages that there is, else English, else the first that is not empty. */
export function entryFor(text: Readonly<Record<string, string>>, wished: readonly string[]): string | undefined {
  // Nearly always so, and asked hundreds of times a picture.
  const [first = ''] = wished;
  if (Object.hasOwn(text, first) && text[first]) return first;
  const tags = Object.keys(text).filter((tag) => text[tag]);
  for (const wish of [...wished, 'en']) {
    let best: string | undefined;
    let most = 1;
    for (const tag of tags) {
      const close = closeness(tag, wish);
      if (close > most) [best, most] = [tag, close];
    }
    if (best !== undefined) return best;
  }
  return tags[0];
}

/** The text in the first of the wished languages that it has. A plain string is itself; without any, an empty string. */
export const textOf = (text: Localized, wished: readonly string[]): string =>
  typeof text === 'string' ? text : (text[entryFor(text, wished) ?? ''] ?? '');

/** Whether two tags are of one language. */
export const isSameLanguage = (one: string | undefined, other: string): boolean =>
  partsOf(one ?? '')?.language === partsOf(other)?.language;
