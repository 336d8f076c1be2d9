import {foldId} from '../model/fold-id.js';
import type {Problem} from '../model/problem.js';
import {cleanValue} from './clean-value.js';
import {listed, readWords} from './read-words.js';
import {CONTROLS, type Control} from './settings.js';

/** The controls that a value lists; all where nothing is given; no control at all for `none` alone. */
export function readControls(value: unknown, problems: Problem[]): ReadonlySet<Control> {
  if (foldId(cleanValue(value)) === 'none') return new Set();
  return readWords(
    'controls',
    value,
    CONTROLS,
    CONTROLS,
    problems,
    `${listed(CONTROLS)}; or none by itself`,
  );
}
