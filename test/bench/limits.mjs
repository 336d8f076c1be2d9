/**
 * The limits that the widget holds, against what was measured. Times are told by two clocks: that on the wall, which a
 * reader waits by, and the main thread's own, on which what others do on the machine does not count. Both have to hold.
 */
import {SIZE_LIMITS} from '../../build/size-budget.mjs';

const at = (throttle, measure) => ({ours}) => ours?.[throttle][measure]?.median;
const against = (peer, measure) => ({peers}) => peers?.[peer]?.[measure].median;
const longest = (throttle, act) => ({reactions}) => reactions?.[throttle][act]?.median;

/** What, at most, what we would like, and where it stands: by the wall (or where no clock is meant), by the thread. */
const LIMITS = [
  ['script, bytes of brotli', SIZE_LIMITS.all.limit, 40_000, ({scriptBrotli}) => scriptBrotli],
  ['requests', 1, 1, ({ours}) => ours?.requests],
  ['layout shift', 0, 0, ({layoutShift}) => layoutShift],
  ['frames in five idle seconds', 0, 0, ({ours}) => ours?.rest.idleFrames],
  ['first full frame ÷ inserted markup', 1.25, 1.15, at('at1', 'firstFullFrame'), at('at1', 'mainThread')],
  ['… at 4× CPU throttle', 1.4, 1.2, at('at4', 'firstFullFrame'), at('at4', 'mainThread')],
  ['first full frame ÷ d3, ticking', 1, 0.9, against('d3', 'firstFullFrame'), against('d3', 'mainThread')],
  ['first full frame ÷ force-graph', 1, 0.9, against('force-graph', 'firstFullFrame'), against('force-graph', 'mainThread')],
  ['longest task of a highlight at 4×, ms', 30, 20, longest('at4', 'highlight'), longest('at4', 'highlightThread')],
  ['… of a selection', 50, 35, longest('at4', 'select'), longest('at4', 'selectThread')],
  ['… of a day', 40, 30, longest('at4', 'step'), longest('at4', 'stepThread')],
  ['40 countries, 200 relations: longest task, ms', 50, 30, ({scale}) => scale?.large.longestTask.median, ({scale}) => scale?.large.longestTaskThread.median],
  ['50 widgets on a page ÷ one, per widget', 0.6, 0.4, ({scale}) => scale?.many.firstFullFrame.median, ({scale}) => scale?.many.mainThread.median],
];

/**
 * Each limit with what was measured. `thread` is missing where no clock is meant; `isMet` is null where something was
 * not measured, so that what nobody has looked at is never taken for met.
 */
export function checkLimits(result) {
  const ours = result.pages.find(({id}) => id === 'ours');
  return LIMITS.map(([what, limit, aim, ...reads]) => {
    const [measured, ...thread] = reads.map((read) => read({...result, ours}) ?? null);
    const all = [measured, ...thread];
    const isMet = all.includes(null) ? null : all.every((value) => value <= limit);
    return {what, limit, aim, measured, ...(thread.length > 0 && {thread: thread[0]}), isMet};
  });
}
