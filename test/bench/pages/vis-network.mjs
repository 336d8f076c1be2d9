/* global vis, bench */
import {peerPage} from './peer-page.mjs';

/**
 * As in the library's first example. By default it stabilises before it draws: full with the first `afterDrawing` after
 * that, at rest with `stabilized`.
 */
function draw(box, story) {
  const nodes = new vis.DataSet(story.nodes.map(({id, label}) => ({id, label})));
  const edges = new vis.DataSet(story.ties.map(({from, to}) => ({from, to})));
  const network = new vis.Network(box, {nodes, edges}, {});
  let [isStable, isDrawn, isAtRest] = [false, false, false];
  const rest = () => {
    if (isStable && isDrawn && !isAtRest) {
      isAtRest = true;
      bench.rest();
    }
  };
  network.on('stabilized', () => {
    isStable = true;
    rest();
  });
  network.once('stabilizationIterationsDone', () =>
    network.once('afterDrawing', () => {
      isDrawn = true;
      bench.full();
      rest();
    }),
  );
}

export const visNetwork = peerPage({
  id: 'vis-network',
  label: 'vis-network',
  packages: ['vis-network'],
  scripts: ['vis-network/standalone/umd/vis-network.min.js'],
  draw,
});
