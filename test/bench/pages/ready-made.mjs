/** The same picture as the widget's, as ready-made markup: in the page itself, and inserted by a script of one line. */

export const markup = {
  id: 'markup',
  label: 'markup in the page',
  packages: [],
  html: ({markup: picture, count}) => ({
    head: '',
    body:
      `<div class="rra-box"><div class="ready-made"><template shadowrootmode="open">${picture}</template></div></div>`.repeat(
        count,
      ) + '<script>bench.allFull(); bench.allRest();</script>',
  }),
};

/** The reference of all ratios. */
export const inserted = {
  id: 'inserted',
  label: 'markup inserted by a script',
  packages: [],
  html: ({count, query}) => ({
    head: '',
    body:
      '<div class="rra-box"><div class="ready-made"></div></div>'.repeat(count) +
      `<script src="/inserted.js${query}"></script>`,
  }),
};

/** The one line. A shadow root, as the widget's, keeps the styles of page and picture apart. */
export const insertingScript = (picture) =>
  `for (const place of document.querySelectorAll('.ready-made')) place.attachShadow({mode: 'open'}).innerHTML = ${JSON.stringify(picture)}; bench.allFull(); bench.allRest();`;
