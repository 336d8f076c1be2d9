/**
 * A page for a library: a box of the same size for each picture, the library, and the function that draws. The library
 * comes as `scripts` of its package, as a `bundle` of modules to be made with esbuild, or by `imports` of a module.
 *
 * `draw(box, story)` runs in the page; it calls `bench.full()` when every node and tie has been handed to the canvas or
 * the document for the first time, and `bench.rest()` when the library says that the picture stands still.
 */
export const peerPage = ({id, label, packages, scripts, bundle, imports = '', draw}) => ({
  id,
  label,
  packages,
  bundle,
  html({story, count}) {
    const sources = scripts.map((path) => `/lib/${path}`);
    if (bundle) sources.push(`/bundle/${id}.js`);
    const tags = sources.map((path) => `<script src="${path}"></script>`).join('');
    const type = imports ? ' type="module"' : '';
    const run = `for (const box of document.querySelectorAll('.picture')) (${draw})(box, ${JSON.stringify(story)});`;
    return {
      head: '',
      body: `${'<div class="picture"></div>'.repeat(count)}${tags}<script${type}>${imports}${run}</script>`,
    };
  },
});
