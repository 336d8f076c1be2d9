/* global ForceGraph, bench */
import {peerPage} from './peer-page.mjs';

/**
 * Names are drawn beside the dots, as in the library's example of text nodes. Full when `onRenderFramePost` is first
 * called with all nodes placed; at rest with `onEngineStop`, which comes 15 s later by default.
 */
function draw(box, story) {
  const nodes = story.nodes.map((node) => ({...node}));
  const links = story.ties.map(({from, to, label}) => ({source: from, target: to, label}));
  let isDrawn = false;
  new ForceGraph(box)
    .width(box.clientWidth)
    .height(box.clientHeight)
    .graphData({nodes, links})
    .linkWidth(2)
    .nodeCanvasObjectMode(() => 'after')
    .nodeCanvasObject((node, context) => {
      context.font = '6px sans-serif';
      context.fillStyle = '#000';
      context.fillText(node.label, node.x + 6, node.y + 2);
    })
    .onRenderFramePost(() => {
      if (isDrawn || nodes.some(({x}) => x === undefined)) return;
      isDrawn = true;
      bench.full();
    })
    .onEngineStop(() => bench.rest());
}

export const forceGraph = peerPage({
  id: 'force-graph',
  label: 'force-graph',
  packages: ['force-graph'],
  scripts: ['force-graph/dist/force-graph.min.js'],
  draw,
});
