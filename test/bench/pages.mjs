/** Every page of the bench, in the order of the report. */
import {d3Page} from './pages/d3.mjs';
import {ours, oursDiagram} from './pages/ours.mjs';
import {inserted, markup} from './pages/ready-made.mjs';

/** The page that all ratios refer to. */
export const REFERENCE = inserted.id;

export const PAGES = [inserted, markup, ours, oursDiagram, d3Page];
