/** What a trace of Chromium says about one page: pure arithmetic over its events. Times are ms since the navigation. */

const SCRIPT_EVENTS = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.produceCache',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
]);
const RENDERING_EVENTS = new Set([
  'UpdateLayoutTree',
  'RecalculateStyles',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

/** The length of the union of intervals, so that nested events count once. */
export function coveredTime(intervals) {
  let covered = 0;
  let reached = -Infinity;
  for (const [from, to] of [...intervals].sort(([a], [b]) => a - b)) {
    if (to <= reached) continue;
    covered += to - Math.max(from, reached);
    reached = to;
  }
  return covered;
}

const intervalsOf = (events, names) =>
  events
    .filter(({name, dur}) => dur !== undefined && names.has(name))
    .map(({ts, dur}) => [ts, ts + dur]);

/**
 * The first frame that the compositor drew with what the main thread had committed after `mark`: the frame in which
 * a reader can see it. In μs of the trace; NaN if there was none.
 */
export function frameAfter(events, mark) {
  const after = (name, ts) => events.find((event) => event.name === name && event.ts >= ts);
  const commit = after('Commit', mark);
  if (!commit) return NaN;
  const begun = events
    .filter(({name, ts}) => name === 'BeginMainThreadFrame' && ts <= commit.ts)
    .at(-1);
  const id = begun?.args.data?.frameId;
  const active =
    events.find(
      ({name, ts, args}) => name === 'ActivateLayerTree' && ts >= commit.ts && args.frameId === id,
    ) ?? after('ActivateLayerTree', commit.ts);
  return active ? (after('DrawFrame', active.ts)?.ts ?? NaN) : NaN;
}

/** The page's own events in order, of its process and of its main thread: those of the process that set `mark`. */
export function pageEvents(trace, mark) {
  const marked = trace.findLast(({name}) => name === mark);
  if (!marked) throw new Error(`The page never set ${mark}.`);
  const inProcess = trace.filter(({pid}) => pid === marked.pid).sort((a, b) => a.ts - b.ts);
  return {inProcess, onMain: inProcess.filter(({tid}) => tid === marked.tid)};
}

const navigationStart = (events) =>
  events.findLast(
    ({name, args}) =>
      name === 'navigationStart' && args.data?.documentLoaderURL?.includes('/page.html'),
  ).ts;

/**
 * The longest task of the main thread that began at `from` or later, in ms. With `clock` `tdur` by the thread's own
 * clock, on which what others do on the machine does not count.
 */
export const longestTask = (onMain, from = -Infinity, clock = 'dur') =>
  Math.max(
    0,
    ...onMain
      .filter(({name, ts}) => name === 'RunTask' && ts >= from)
      .map((task) => (task[clock] ?? 0) / 1000),
  );

/** One load of a page: first full frame, script, rendering and longest task up to it. */
export function readLoad(trace) {
  const {inProcess, onMain} = pageEvents(trace, 'bench-full');
  const start = navigationStart(inProcess);
  const shown = frameAfter(inProcess, onMain.find(({name}) => name === 'bench-full').ts);
  const during = onMain.filter(({ts}) => ts >= start && ts <= shown);
  const scripts = intervalsOf(during, SCRIPT_EVENTS);
  const rendering = intervalsOf(during, RENDERING_EVENTS);
  const both = coveredTime([...scripts, ...rendering]);
  return {
    firstFullFrame: (shown - start) / 1000,
    script: (both - coveredTime(rendering)) / 1000,
    rendering: coveredTime(rendering) / 1000,
    longestTask: longestTask(onMain, start),
    // These two by the thread's own clock.
    longestTaskThread: longestTask(onMain, start, 'tdur'),
    mainThread: sum(during.filter(({name}) => name === 'RunTask').map(({tdur = 0}) => tdur / 1000)),
  };
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** How often the main thread was asked for a frame. */
export const countFrames = (events) =>
  events.filter(({name}) => name === 'BeginMainThreadFrame').length;
