import {RELATION_KINDS, type ExplainerDocument, type RelationKind} from '../document/types.js';
import type {Problem} from '../model/problem.js';
import {readAsOf} from './read-as-of.js';
import {readControls} from './read-controls.js';
import {readCountries} from './read-countries.js';
import {readSelected} from './read-selected.js';
import {readAlt, readSrc} from './read-text.js';
import {readWord, readWords} from './read-words.js';
import {LOADINGS, THEMES, VIEWS, type Settings} from './settings.js';

/** The kinds that are on where the page names none. */
export const DEFAULT_KINDS: readonly RelationKind[] = ['defence', 'access', 'grouping', 'dispute'];

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
): {settings: Settings; problems: Problem[]} {
  const problems: Problem[] = [];
  const settings: Settings = {
    theme: readWord('theme', raw.theme, THEMES, 'auto', problems),
    views: readWords('view', raw.view, VIEWS, VIEWS, problems),
    countries: readCountries(raw.countries, document, problems),
    kinds: readWords('relations', raw.relations, RELATION_KINDS, DEFAULT_KINDS, problems),
    selected: readSelected(raw.selected, document, problems),
    asOf: readAsOf(raw.asOf, problems),
    controls: readControls(raw.controls, problems),
    headingLevel: Number(
      readWord('heading-level', raw.headingLevel, HEADING_LEVELS, '3', problems),
    ) as Settings['headingLevel'],
    alt: readAlt(raw.alt, problems),
    src: readSrc(raw.src, problems),
    loading: readWord('loading', raw.loading, LOADINGS, 'auto', problems),
  };
  return {settings, problems};
}
