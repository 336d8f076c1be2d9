/* global cytoscape, bench */
import {peerPage} from './peer-page.mjs';

/** The built-in force layout, `cose`. Full with the first `render` after `layoutready`, at rest with `layoutstop`. */
function draw(box, story) {
  const cy = cytoscape({
    container: box,
    elements: [
      ...story.nodes.map(({id, label}) => ({data: {id, label}})),
      ...story.ties.map(({from, to}) => ({data: {source: from, target: to}})),
    ],
    style: [
      {selector: 'node', style: {label: 'data(label)'}},
      {selector: 'edge', style: {width: 2}},
    ],
  });
  const layout = cy.layout({name: 'cose'});
  let [isDrawn, isStopped] = [false, false];
  const rest = () => isDrawn && isStopped && bench.rest();
  layout.one('layoutready', () =>
    cy.one('render', () => {
      isDrawn = true;
      bench.full();
      rest();
    }),
  );
  layout.one('layoutstop', () => {
    isStopped = true;
    rest();
  });
  layout.run();
}

export const cytoscapePage = peerPage({
  id: 'cytoscape',
  label: 'Cytoscape.js',
  packages: ['cytoscape'],
  scripts: ['cytoscape/dist/cytoscape.min.js'],
  draw,
});
