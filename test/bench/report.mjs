/** The result as text: tables for a terminal. */

/** Columns of equal width; the first to the left, numbers to the right. */
export function textTable(head, rows) {
  const all = [head, ...rows].map((row) => row.map((cell) => String(cell ?? '–')));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const spread = (ratio) =>
  ratio?.median == null
    ? '–'
    : `${ratio.median.toFixed(2)} [${ratio.from.toFixed(2)}–${ratio.to.toFixed(2)}]`;
const plain = (value) =>
  value?.median == null ? '–' : `${value.median} [${value.from}–${value.to}]`;

const number = (bytes) => bytes.toLocaleString('en');

function loadTable(result, at) {
  const {firstFullFrame, mainThread, script, rendering, longestTask} = result.reference[at];
  const head = [
    '',
    'first full frame',
    'main thread',
    'script',
    'style+layout+paint',
    'longest task',
  ];
  const ms = ['reference, ms', firstFullFrame, mainThread, script, rendering, longestTask].map(
    (cell) => (cell.median === undefined ? cell : plain(cell)),
  );
  const rows = result.pages.map((page) => [
    page.label,
    ...['firstFullFrame', 'mainThread', 'script', 'rendering', 'longestTask'].map((measure) =>
      spread(page[at]?.[measure]),
    ),
  ]);
  return textTable(head, [ms, ...rows]);
}

const weightTable = ({pages}) =>
  textTable(
    ['', 'raw', 'gzip', 'brotli', 'requests', 'heap, kB', 'at rest after, s', 'frames in 5 idle s'],
    pages.map(({label, bytes, requests, rest}) => [
      label,
      ...[bytes.raw, bytes.gzip, bytes.brotli].map(number),
      requests,
      rest?.heapKb == null ? null : number(rest.heapKb),
      rest?.atRestAfterS,
      rest?.idleFrames,
    ]),
  );

const growthTable = ({steps, rows}) =>
  textTable(
    ['first full frame', ...steps],
    rows.map(({label, ratios, failure}) => [
      label,
      ...steps.map((_, index) => spread(ratios[index])),
      ...(failure ? [failure] : []),
    ]),
  );

const limitTable = ({limits}) =>
  textTable(
    ['limit', 'at most', 'aim', 'measured', 'by the main thread', ''],
    limits.map(({what, limit, aim, measured, thread, isMet}) => [
      what,
      limit,
      aim,
      measured,
      thread === undefined ? '' : thread,
      isMet === null ? 'not measured' : isMet ? 'met' : 'NOT MET',
    ]),
  );

const ACTS = ['highlight', 'select', 'step'];

const reactionTable = ({reactions}) =>
  textTable(
    ['longest task, ms', 'highlight', 'selection', 'timeline step'],
    [
      ['unthrottled', 'at1', ''],
      ['4× throttle', 'at4', ''],
      ["unthrottled, thread's own clock", 'at1', 'Thread'],
      ["4× throttle, thread's own clock", 'at4', 'Thread'],
    ].map(([name, at, clock]) => [name, ...ACTS.map((act) => plain(reactions[at][act + clock]))]),
  );

/** The whole report; parts that were not measured are left out. */
export function reportOf(result) {
  const {measured} = result;
  const parts = [
    `${measured.browser}, ${measured.cores} cores, ${measured.date}, ${measured.runs} runs. ${measured.how}`,
    `Unthrottled, as ratio to the inserted markup: median [quartiles]\n${loadTable(result, 'at1')}`,
    `At 4× CPU throttle\n${loadTable(result, 'at4')}`,
    weightTable(result),
  ];
  if (result.reactions) parts.push(reactionTable(result));
  if (result.growth) parts.push(`By nodes. ${result.growth.note}\n${growthTable(result.growth)}`);
  if (result.widgets) parts.push(`By pictures on a page\n${growthTable(result.widgets)}`);
  parts.push(limitTable(result));
  if (result.differingPixels > 0)
    parts.push(`The inserted markup differs from the widget in ${result.differingPixels} pixels!`);
  return parts.join('\n\n');
}
