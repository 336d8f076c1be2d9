import {parseArgs} from 'node:util';
import {ATTRIBUTES, type RawAttributes} from '../src/settings/attributes.js';

/** What can be written. */
export const FORMATS = ['html', 'svg', 'png', 'text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command was asked for. */
export interface Options {
  readonly isHelp: boolean;
  readonly formats: readonly Format[];
  /** A file, a folder, or null for standard output. */
  readonly out: string | null;
  /** A file that holds an explainer document; null for the one of `src`, else the built-in one. */
  readonly document: string | null;
  /** The address of the page that the output will stand on; null where it is not known. */
  readonly url: string | null;
  /** Where the script will lie; null for beside the page. */
  readonly script: string | null;
  /** Width of `svg` and `png` in px. */
  readonly width: number;
  /** Only the tag, for a page of the author's own. */
  readonly isFragment: boolean;
  /** The attributes of the tag as they will be written, `lang` first. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** The same by the names of their properties, as the settings read them. */
  readonly raw: Partial<RawAttributes>;
  readonly languages: readonly string[];
}

const DEFAULT_WIDTH_PX = 760;
const LEAST_WIDTH_PX = 160;
const MOST_WIDTH_PX = 4000;

const OWN = ['format', 'out', 'document', 'url', 'script', 'width'] as const;
const FLAGS = ['fragment', 'help'] as const;
const NAMES = ['lang', ...Object.values(ATTRIBUTES).map(({attribute}) => attribute)];

/** Names that are near misses of each other: one letter more, less or other. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.length === long.length ? start + 1 : start;
  return short.slice(rest) === long.slice(start + 1);
}

/** Reads the words after `render`. What is not known is left out, with a sentence for each; nothing throws. */
export function readOptions(words: readonly string[]): {options: Options; problems: readonly string[]} {
  const problems: string[] = [];
  const known: Readonly<Record<string, {readonly type: 'string' | 'boolean'}>> = Object.fromEntries<{type: 'string' | 'boolean'}>([
    ...[...OWN, ...NAMES].map((name) => [name, {type: 'string'}] as const),
    ...FLAGS.map((name) => [name, {type: 'boolean'}] as const),
  ]);
  const {tokens} = parseArgs({args: [...words], options: known, strict: false, tokens: true, allowPositionals: true});
  const given = new Map<string, string>();
  let isAfterUnknown = false;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      // The value of an option that is not known goes with it.
      if (!isAfterUnknown) problems.push(`“${token.value}” stands alone. A document is named by --document ${token.value}. It is left out.`);
    } else if (token.kind === 'option') {
      const {name, value} = token;
      const isKnown = Object.hasOwn(known, name);
      isAfterUnknown = !isKnown && value === undefined;
      if (isKnown && known[name]?.type === 'string' && (value === undefined || value === ''))
        problems.push(`--${name} has no value. It is left out.`);
      else if (isKnown) given.set(name, value ?? '');
      else {
        const meant = Object.keys(known).find((other) => isNear(other, name.toLowerCase()));
        const allowed = meant ? `Do you mean --${meant}?` : `Allowed: ${Object.keys(known).join(', ')}.`;
        problems.push(`--${name} is not known. ${allowed} It is left out.`);
      }
      continue;
    }
    isAfterUnknown = false;
  }
  const attributes = NAMES.flatMap((name) => (given.has(name) ? [[name, given.get(name)!] as const] : []));
  const lang = given.get('lang');
  return {
    problems,
    options: {
      isHelp: given.has('help'),
      formats: readFormats(given.get('format'), given.get('out'), problems),
      out: given.get('out') ?? null,
      document: given.get('document') ?? null,
      url: readUrl(given.get('url'), problems),
      script: given.get('script') ?? null,
      width: readWidth(given.get('width'), problems),
      isFragment: given.has('fragment'),
      attributes,
      raw: Object.fromEntries(Object.entries(ATTRIBUTES).map(([property, {attribute}]) => [property, given.get(attribute)])),
      languages: lang ? [lang] : [],
    },
  };
}

const EXTENSIONS: Readonly<Record<string, Format>> = {html: 'html', htm: 'html', svg: 'svg', png: 'png', txt: 'text', json: 'json'};

/** The formats that are asked for; else the one that the file's name tells, all for a folder, `html` for standard output. */
function readFormats(value: string | undefined, out: string | undefined, problems: string[]): readonly Format[] {
  const words = value?.split(/[\s,]+/).filter(Boolean) ?? [];
  const formats = FORMATS.filter((format) => words.includes(format));
  const unknown = words.filter((word) => !formats.some((format) => format === word));
  if (unknown.length > 0) problems.push(`--format="${unknown.join(' ')}" is not known. Allowed: ${FORMATS.join(', ')}. It is left out.`);
  if (formats.length > 0) return formats;
  if (out === undefined) return ['html'];
  const told = EXTENSIONS[/\.(\w+)$/.exec(out)?.[1]?.toLowerCase() ?? ''];
  return told ? [told] : FORMATS;
}

function readWidth(value: string | undefined, problems: string[]): number {
  if (value === undefined) return DEFAULT_WIDTH_PX;
  const width = Number(value.replace(/px$/, ''));
  if (Number.isInteger(width) && width >= LEAST_WIDTH_PX && width <= MOST_WIDTH_PX) return width;
  problems.push(`--width="${value}" is not known. Allowed: ${LEAST_WIDTH_PX} to ${MOST_WIDTH_PX}, in px. The default is used: ${DEFAULT_WIDTH_PX}.`);
  return DEFAULT_WIDTH_PX;
}

function readUrl(value: string | undefined, problems: string[]): string | null {
  if (value === undefined) return null;
  if (URL.canParse(value) && /^https?:/.test(value)) return new URL(value).href;
  problems.push(`--url="${value}" is not known. Allowed: a whole address, https://… It is left out.`);
  return null;
}
