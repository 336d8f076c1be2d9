/** The page around every picture: the same column, the same text above, and the marks that the trace is read by. */
import {readFileSync} from 'node:fs';

const README = new URL('../../README.md', import.meta.url);

/** The lines that the README gives to reserve the height, for the ready-made picture as well. */
const sizeCss = () =>
  readFileSync(README, 'utf8')
    .match(/^(\.rra-box|@media \(scripting: enabled\)).*$/gm)
    .join('\n')
    .replaceAll('rra-explainer {', ':is(rra-explainer, .ready-made) {');

/** Counts the pictures of the page; the last one sets the mark. */
const BENCH = (count) => `
  const marker = (name) => {
    let missing = ${count};
    return () => { missing -= 1; if (missing === 0) { performance.mark(name); globalThis.benchReport?.(name); } };
  };
  const bench = {full: marker('bench-full'), rest: marker('bench-rest')};
  bench.allFull = () => { for (let n = 0; n < ${count}; n += 1) bench.full(); };
  bench.allRest = () => { for (let n = 0; n < ${count}; n += 1) bench.rest(); };`;

/** A whole page round `head` and `body`, for `count` pictures. */
export const shellPage = (
  {head, body},
  count,
) => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A post</title><link rel="icon" href="data:,">
<style>
body { margin: 0 auto; max-width: 760px; font: 16px/1.5 sans-serif }
.picture { height: 420px }
${sizeCss()}
</style><script>${BENCH(count)}</script>${head}
<body><p>A paragraph of the post, above the picture, as in any article that has one.</p>
${body}
<p>A paragraph below it.</p></body></html>`;
