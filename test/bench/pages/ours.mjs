/**
 * The widget as a page embeds it: the lines of the README. Full when the element says `rra-ready`, and at rest with
 * that, since its layout is settled before the first picture.
 */
import {documentOf} from '../story.mjs';

const FALLBACK =
  '<span slot="fallback">The Reciprocal Access Agreement (RAA) between Japan and the Philippines was signed on 8 July 2024 and has been in force since 11 September 2025. The network around it: Japan, the Philippines, the United States, Australia, China.</span>';

const LISTEN =
  "<script>addEventListener('rra-ready', () => { bench.full(); bench.rest(); })</script>";

const widgetPage = (id, label, attributes) => ({
  id,
  label,
  packages: [],
  html({story, isGrown, count}) {
    const document = isGrown
      ? `<script type="application/json">${JSON.stringify(documentOf(story))}</script>`
      : '';
    const tag = `<rra-explainer lang="en"${attributes}>${FALLBACK}${document}</rra-explainer>`;
    return {
      head: `${LISTEN}<script src="/rra-explainer.js" async></script>`,
      body: `<div class="rra-box">${tag}</div>`.repeat(count),
    };
  },
});

export const ours = widgetPage('ours', 'rra-explainer', '');

/** The network alone, which is all that the peers draw. */
export const oursDiagram = widgetPage(
  'ours-diagram',
  'rra-explainer, diagram alone',
  ' view="diagram" controls="none"',
);
