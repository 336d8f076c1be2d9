/* global d3, bench */
import {peerPage} from './peer-page.mjs';

/**
 * The usual force example: a simulation with its own timer moves SVG at every tick. Full at the first tick, at rest at
 * the simulation's `end`.
 */
function draw(box, story) {
  const nodes = story.nodes.map((node) => ({...node}));
  const links = story.ties.map(({from, to, label}) => ({source: from, target: to, label}));
  const [width, height] = [box.clientWidth, box.clientHeight];
  const svg = d3.select(box).append('svg').attr('width', width).attr('height', height);
  const line = svg
    .append('g')
    .attr('stroke', '#666')
    .selectAll('line')
    .data(links)
    .join('line')
    .attr('stroke-width', 2);
  const node = svg.append('g').selectAll('g').data(nodes).join('g');
  node.append('circle').attr('r', 8).attr('fill', '#0b6584');
  node
    .append('text')
    .attr('x', 12)
    .attr('y', 4)
    .text((one) => one.label);
  let isDrawn = false;
  d3.forceSimulation(nodes)
    .force(
      'link',
      d3
        .forceLink(links)
        .id((one) => one.id)
        .distance(120),
    )
    .force('charge', d3.forceManyBody().strength(-400))
    .force('center', d3.forceCenter(width / 2, height / 2))
    .on('tick', () => {
      line
        .attr('x1', (one) => one.source.x)
        .attr('y1', (one) => one.source.y)
        .attr('x2', (one) => one.target.x)
        .attr('y2', (one) => one.target.y);
      node.attr('transform', (one) => `translate(${one.x},${one.y})`);
      if (!isDrawn) bench.full();
      isDrawn = true;
    })
    .on('end', () => bench.rest());
}

export const d3Page = peerPage({
  id: 'd3',
  label: 'd3, ticking',
  packages: ['d3'],
  scripts: ['d3/dist/d3.min.js'],
  draw,
});
