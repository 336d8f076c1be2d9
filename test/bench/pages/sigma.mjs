/* global sigmaKit, bench */
import {peerPage} from './peer-page.mjs';

/**
 * Sigma draws what graphology places: a circle, then fifty steps of ForceAtlas2, as its documentation does. It is meant
 * to be bundled. Full and at rest with the first `afterRender`, since nothing moves by itself.
 */
function draw(box, story) {
  const {Graph, Sigma, forceAtlas2} = sigmaKit;
  const graph = new Graph();
  story.nodes.forEach(({id, label}, index) => {
    const angle = (2 * Math.PI * index) / story.nodes.length;
    graph.addNode(id, {label, x: Math.cos(angle), y: Math.sin(angle), size: 8, color: '#0b6584'});
  });
  for (const {from, to} of story.ties) graph.addEdge(from, to, {size: 2, color: '#666'});
  forceAtlas2.assign(graph, {iterations: 50, settings: forceAtlas2.inferSettings(graph)});
  const sigma = new Sigma(graph, box, {settings: {itemSizesReference: 'screen'}});
  sigma.once('afterRender', () => {
    bench.full();
    bench.rest();
  });
  sigma.scheduleRender();
}

export const sigmaPage = peerPage({
  id: 'sigma',
  label: 'sigma, graphology',
  packages: ['sigma', 'graphology', 'graphology-layout-forceatlas2'],
  scripts: [],
  bundle: `
    import Graph from 'graphology';
    import Sigma from 'sigma';
    import forceAtlas2 from 'graphology-layout-forceatlas2';
    globalThis.sigmaKit = {Graph, Sigma, forceAtlas2};`,
  draw,
});
