/* global mermaid, bench */
import {peerPage} from './peer-page.mjs';

/**
 * A flowchart from text, with the module that its documentation has browsers import, which fetches what it needs. Full
 * and at rest when `run()` has resolved.
 */
function draw(box, story) {
  const nodes = story.nodes.map(({id, label}) => `${id}["${label}"]`);
  const ties = story.ties.map(({from, to}) => `${from} --- ${to}`);
  const text = document.createElement('pre');
  text.textContent = ['flowchart LR', ...nodes, ...ties].join('\n');
  box.append(text);
  mermaid.run({nodes: [text]}).then(() => {
    bench.full();
    bench.rest();
  });
}

export const mermaidPage = peerPage({
  id: 'mermaid',
  label: 'Mermaid',
  packages: ['mermaid'],
  scripts: [],
  imports:
    "import mermaid from '/lib/mermaid/dist/mermaid.esm.min.mjs'; mermaid.initialize({startOnLoad: false, maxEdges: 2000, maxTextSize: 1e6});",
  draw,
});
