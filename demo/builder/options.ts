import {attributes} from 'rra-explainer-manifest';
import {RELATION_KINDS} from '../../src/document/kinds.js';
import type {ExplainerDocument} from '../../src/document/types.js';
import {en} from '../../src/i18n/en.js';
import {LANGUAGES, readTag} from '../../src/i18n/languages.js';
import {wordsFor} from '../../src/i18n/words.js';
import {readSettings} from '../../src/settings/read-settings.js';

/** A value that can be chosen, with the name that readers know it by where it has another one. */
export interface Value {
  readonly value: string;
  readonly name: string;
}

/** One attribute as the form asks for it. */
export interface Option {
  readonly name: string;
  /** What the manifest says of it. */
  readonly description: string;
  /** `one` and `several` of `values`; a calendar day; a text, for which `values` are proposals. */
  readonly takes: 'one' | 'several' | 'day' | 'text';
  readonly values: readonly Value[];
  /** Why a value cannot be used, in the parser's own words; empty where it can. */
  readonly problemWith: (value: string) => string;
}

/** A value that no attribute takes as a word. */
const UNKNOWN = 'unknown-word';
const A_DAY = '2024-07-08';

/**
 * The options of the tag, each asked of the widget's own parser: what it refuses, what it allows instead, and whether
 * it takes one word or several. A new attribute so gets its control without a line here.
 */
export function optionsFor(document: ExplainerDocument): readonly Option[] {
  const names = namesIn(document);
  const own = attributes.map(({name, fieldName, description}): Option => {
    const problemWith = (value: string): string => {
      const [problem] = readSettings({[fieldName]: value}, document).problems;
      return problem ? sentence(problem) : '';
    };
    const settingsBy = (value = ''): string =>
      Object.values(readSettings({[fieldName]: value}, document).settings)
        .map((setting: unknown) => (setting instanceof Set ? [...setting].join() : String(setting)))
        .join(' ');
    const isTaken = (value: string): boolean => problemWith(value) === '';
    const [problem] = readSettings({[fieldName]: UNKNOWN}, document).problems;
    if (!problem) return {name, description, takes: 'text', values: [], problemWith};
    const listed = problem.allowed.split(/, (?:or )?|; or /);
    const words = [...new Set([...listed, ...names.keys()])].filter(isTaken);
    const values = words.map((value) => ({value, name: names.get(value) ?? ''}));
    const takes = isTaken(A_DAY)
      ? 'day'
      : listed.some((word) => !isTaken(word))
        ? 'text'
        : settingsBy(`${words[0]} ${words[1]}`) === settingsBy(words[0])
          ? 'one'
          : 'several';
    return {name, description, takes, values, problemWith};
  });
  return [languageOption(document), ...own];
}

const sentence = ({value, allowed}: {readonly value: string; readonly allowed: string}): string =>
  `“${value}” is not known. Allowed: ${allowed}.`;

/** `lang` is an attribute of HTML, so the manifest does not list it. */
function languageOption({title}: ExplainerDocument): Option {
  const tags = [...new Set([...Object.keys(LANGUAGES), ...(typeof title === 'object' ? Object.keys(title) : [])])];
  const languageNames = new Intl.DisplayNames('en', {type: 'language'});
  return {
    name: 'lang',
    description: 'Language of words and content; that of the page where missing.',
    takes: 'text',
    values: tags.map((value) => ({value, name: languageNames.of(value) ?? ''})),
    problemWith: (value) => (readTag(value) ? '' : sentence({value, allowed: 'a language tag such as en, ja or zh-Hans'})),
  };
}

/** What the ids of a document and the kinds of relation are called. */
function namesIn({countries, relations, places}: ExplainerDocument): ReadonlyMap<string, string> {
  const {text} = wordsFor(['en']);
  return new Map<string, string>([
    ...RELATION_KINDS.map((kind) => [kind, en.kind[kind]] as const),
    ...[...countries, ...relations, ...places].map(({id, name}) => [id, text(name)] as const),
  ]);
}
