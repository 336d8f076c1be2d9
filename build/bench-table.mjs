/** The README's table of the bench, from the result that the last whole run of `npm run bench` left. */

/** Ready-made markup is what the others are measured against; it is told of in the sentence above the table. */
const READY_MADE = ['inserted', 'markup'];

const ratio = ({median, from, to}) =>
  median === null ? '–' : `${median.toFixed(2)} (${from.toFixed(2)}–${to.toFixed(2)})`;

/** The label with the version after the library's name: `d3 7.9.0, ticking`. */
const nameOf = ({label, versions}) => {
  const [name, ...manner] = label.split(', ');
  const [version] = Object.values(versions);
  return [version ? `${name} ${version}` : name, ...manner].join(', ');
};

const row = (page) => [
  nameOf(page),
  `${(page.bytes.brotli / 1000).toFixed(1)} kB`,
  page.requests,
  ratio(page.at1.firstFullFrame),
  ratio(page.at1.mainThread),
  ratio(page.at4.firstFullFrame),
  ratio(page.at4.mainThread),
  page.at4.longestTask.median?.toFixed(1) ?? '–',
  `${(page.rest.heapKb / 1000).toFixed(1)} MB`,
  `${page.rest.atRestAfterS} s`,
  page.rest.idleFrames,
];

const HEAD = [
  'drawn by',
  'brotli',
  'requests',
  'first full frame',
  'main thread',
  'frame, 4× throttle',
  'main thread, 4×',
  'longest task, 4×',
  'heap',
  'at rest after',
  'frames in 5 idle s',
];

/** `table(head, rows)` makes a Markdown table. */
export function benchTable({measured, reference, pages}, table) {
  const [first, throttled] = [reference.at1, reference.at4].map(
    ({firstFullFrame}) => `${Math.round(firstFullFrame.median)} ms`,
  );
  const markup = pages.find(({id}) => id === 'markup');
  const browser = measured.browser.replace(/^\w+\/(\d+).*/, 'Chromium $1');
  const machine = `${browser}, ${measured.cores} cores, ${measured.runs} rounds, ${measured.date}`;
  const rows = pages.filter(({id}) => !READY_MADE.includes(id)).map(row);
  return `The five countries and eight ties, drawn by us (the whole widget) and by libraries (dots, lines and names), as ratio to a one-line script that inserts our own picture as ready-made markup (${first}, at 4× ${throttled}; markup in the page itself: ${markup.at1.firstFullFrame.median.toFixed(2)}): median (quartiles), by the wall and by the main thread's own clock until that frame. ${machine}.

${table(HEAD, rows)}`;
}
