/* global echarts, bench */
import {peerPage} from './peer-page.mjs';

/** A `graph` series with its force layout. Full with the first `rendered`, at rest with `finished`. */
function draw(box, story) {
  const chart = echarts.init(box);
  let isDrawn = false;
  let isAtRest = false;
  chart.on('rendered', () => {
    if (!isDrawn) bench.full();
    isDrawn = true;
  });
  chart.on('finished', () => {
    if (!isAtRest) bench.rest();
    isAtRest = true;
  });
  chart.setOption({
    series: [
      {
        type: 'graph',
        layout: 'force',
        force: {repulsion: 600, edgeLength: 120},
        symbolSize: 16,
        label: {show: true, position: 'right'},
        data: story.nodes.map(({id, label}) => ({id, name: label})),
        links: story.ties.map(({from, to}) => ({source: from, target: to})),
      },
    ],
  });
}

export const echartsPage = peerPage({
  id: 'echarts',
  label: 'ECharts, graph',
  packages: ['echarts'],
  scripts: ['echarts/dist/echarts.min.js'],
  draw,
});
