/** From lists of measurements to the numbers of the report: ratios to the reference of the same round, with quartiles. */
import {ratiosOf, spreadOf} from './statistics.mjs';

const rounded = (number, digits) =>
  Number.isFinite(number) ? Number(number.toFixed(digits)) : null;

const roundedSpread = (spread, digits) =>
  Object.fromEntries(Object.entries(spread).map(([name, value]) => [name, rounded(value, digits)]));

/** Median and quartiles of one measure, as ratio to the reference's. */
export const ratioOf = (runs, references, measure) =>
  roundedSpread(
    spreadOf(
      ratiosOf(
        runs.map((run) => run[measure]),
        references.map((run) => run[measure]),
      ),
    ),
    2,
  );

/** The same for `count` of a thing together, each as ratio to one of it alone. */
export const perPiece = (many, ones, measure, count) =>
  ratioOf(
    many.map((run) => ({[measure]: run[measure] / count})),
    ones,
    measure,
  );

/** Median and quartiles of one measure as it is. */
export const valueOf = (runs, measure, digits = 0) =>
  roundedSpread(spreadOf(runs.map((run) => run[measure])), digits);

export const LOAD_MEASURES = ['firstFullFrame', 'script', 'rendering', 'longestTask', 'mainThread', 'longestTaskThread'];

/** All measures of one page's loads as ratios to the reference's loads. */
export const loadRatios = (loads, references) =>
  Object.fromEntries(
    LOAD_MEASURES.map((measure) => [measure, ratioOf(loads, references, measure)]),
  );

/** What the reference itself took, in ms. */
export const loadTimes = (loads) =>
  Object.fromEntries(LOAD_MEASURES.map((measure) => [measure, valueOf(loads, measure, 1)]));

/** The measurements at rest: heap in kB, rest after the navigation in s, idle frames. */
export const restOf = (runs) => ({
  heapKb: rounded(valueOf(runs, 'heap').median / 1000, 0),
  atRestAfterS: rounded(valueOf(runs, 'atRestAfter').median / 1000, 1),
  idleFrames: valueOf(runs, 'idleFrames').median,
});

/** The longest tasks by what the reader does, in ms: median and quartiles. */
export const reactionTimes = (runs) =>
  Object.fromEntries(Object.keys(runs[0] ?? {}).map((act) => [act, valueOf(runs, act, 1)]));
