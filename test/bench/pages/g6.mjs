/* global G6, bench */
import {peerPage} from './peer-page.mjs';

/** Its force layout. Full with the first `afterdraw`, at rest when `render()` has resolved. */
function draw(box, story) {
  const graph = new G6.Graph({
    container: box,
    data: {
      nodes: story.nodes.map(({id, label}) => ({id, style: {labelText: label}})),
      edges: story.ties.map(({from, to}) => ({source: from, target: to})),
    },
    layout: {type: 'force'},
  });
  graph.once(G6.GraphEvent.AFTER_DRAW, () => bench.full());
  graph.render().then(() => bench.rest());
}

export const g6Page = peerPage({
  id: 'g6',
  label: 'AntV G6',
  packages: ['@antv/g6'],
  scripts: ['@antv/g6/dist/g6.min.js'],
  draw,
});
