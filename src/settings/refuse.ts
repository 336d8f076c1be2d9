import type {Report} from '../document/problem-list.js';
import {rawText} from './clean-value.js';

/** Notes that an attribute has a value that cannot be used. */
export type Refuse = (attribute: string, value: unknown, allowed: string, effect?: string) => void;

/** A way to refuse values that notes a problem for each. */
export const refusing =
  (report: Report): Refuse =>
  (attribute, value, allowed, effect = 'The default is used.') =>
    report(attribute, rawText(value), allowed, effect);
