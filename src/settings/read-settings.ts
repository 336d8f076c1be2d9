import {problemList} from '../document/problem-list.js';
import {KINDS, RELATION_KINDS, type RelationKind} from '../document/kinds.js';
import type {ExplainerDocument} from '../document/types.js';
import type {Problem} from '../document/problem.js';
import {rawText} from './clean-value.js';
import {readAsOf} from './read-as-of.js';
import {readSelected} from './read-selected.js';
import {readSentence, readText} from './read-text.js';
import {readWords} from './read-words.js';
import {refusing} from './refuse.js';
import {CONTROLS, LOADINGS, THEMES, VIEWS, type Control, type Settings} from './settings.js';

/** The kinds that are on where the page names none. */
export const DEFAULT_KINDS: readonly RelationKind[] = RELATION_KINDS.filter((kind) => KINDS[kind].isOnAtFirst);

const HEADING_LEVELS = ['2', '3', '4', '5', '6'] as const;

/**
 * The attributes as the page gave them: strings, or null and undefined where they are missing. A framework may have
 * set anything else as a property, so nothing is taken for granted.
 */
export type RawAttributes = {
  readonly [
    attribute in
      | 'theme'
      | 'view'
      | 'countries'
      | 'relations'
      | 'selected'
      | 'asOf'
      | 'controls'
      | 'headingLevel'
      | 'alt'
      | 'src'
      | 'loading'
  ]?: unknown;
};

/**
 * Turns the attributes into settings that can be used as they are, with one problem for each attribute that holds
 * something else than it takes. An empty attribute is a missing one. Never throws.
 */
export function readSettings(
  raw: RawAttributes,
  document: ExplainerDocument,
): {settings: Settings; problems: readonly Problem[]} {
  const {report, problems} = problemList();
  const refuse = refusing(report);
  const words = <Word extends string>(
    attribute: string,
    value: unknown,
    known: readonly Word[],
    byDefault = known,
  ) => readWords(attribute, value, known, byDefault, refuse);
  /** The first of the known words that a value lists. */
  const word = <Word extends string>(
    attribute: string,
    value: unknown,
    known: readonly Word[],
    byDefault: Word,
  ): Word => [...words(attribute, value, known, [byDefault])][0]!;

  const ids = document.countries.map(({id}) => id);
  const countries = words('countries', raw.countries, ids, []);
  const shown = countries.size > 0 ? [...countries] : ids;
  const controls = words<Control | 'none'>(
    'controls',
    raw.controls,
    [...CONTROLS, 'none'],
    CONTROLS,
  );
  controls.delete('none');

  const settings: Settings = {
    theme: word('theme', raw.theme, THEMES, 'auto'),
    views: words('view', raw.view, VIEWS),
    countries: countries.size > 0 ? countries : null,
    kinds: words(
      'relations',
      // As the word is spelled in the United States.
      rawText(raw.relations).replace(/defense/gi, 'defence'),
      RELATION_KINDS,
      DEFAULT_KINDS,
    ),
    selected: readSelected(raw.selected, shown, document, refuse),
    asOf: readAsOf(raw.asOf, refuse),
    controls: controls as Set<Control>,
    headingLevel: Number(
      word('heading-level', raw.headingLevel, HEADING_LEVELS, '3'),
    ) as Settings['headingLevel'],
    alt: readSentence('alt', raw.alt, refuse),
    src: readText('src', raw.src, refuse) || null,
    loading: word('loading', raw.loading, LOADINGS, 'auto'),
  };
  return {settings, problems};
}
