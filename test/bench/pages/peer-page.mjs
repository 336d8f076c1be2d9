/**
 * A page for a library: a box of the same size for each picture, the library's scripts, and the function that draws.
 * `draw(box, story)` runs in the page; it calls `bench.full()` when every node and tie has been handed to the canvas or
 * the document for the first time, and `bench.rest()` when the library says that the picture stands still.
 */
export const peerPage = ({id, label, packages, scripts, draw, isModule = false}) => ({
  id,
  label,
  packages,
  html({story, count}) {
    const tags = scripts.map((path) => `<script src="/lib/${path}"></script>`).join('');
    const type = isModule ? ' type="module"' : '';
    const run = `for (const box of document.querySelectorAll('.picture')) (${draw})(box, ${JSON.stringify(story)});`;
    return {
      head: '',
      body: `${'<div class="picture"></div>'.repeat(count)}${tags}<script${type}>${run}</script>`,
    };
  },
});
