import {problemList} from '../document/problem-list.js';
import type {Problem} from '../document/problem.js';
import type {ExplainerDocument} from '../document/types.js';
import {readCountries, readRows, type RawAttributes} from './attributes.js';
import {refusing} from './refuse.js';
import type {Settings} from './settings.js';

/** Attributes as typed values, and what could not be used of them. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/**
 * Turns the attributes into settings that can be used as they are, with one problem for each attribute that holds
 * something else than it takes. `raw` holds strings, or null and undefined where they are missing; a framework may
 * have set anything else as a property, so nothing is taken for granted. An empty attribute is a missing one. Never
 * throws.
 */
export function readSettings(raw: Partial<RawAttributes>, document: ExplainerDocument): ReadSettings {
  const {report, problems} = problemList();
  const chosen = readCountries(raw.countries, {document, refuse: () => undefined});
  const countryIds = chosen ? [...chosen] : document.countries.map(({id}) => id);
  return {settings: readRows(raw, {document, countryIds, refuse: refusing(report)}), problems};
}
