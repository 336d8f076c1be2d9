/** Every page of the bench, in the order of the report. */
import {cytoscapePage} from './pages/cytoscape.mjs';
import {d3Page} from './pages/d3.mjs';
import {echartsPage} from './pages/echarts.mjs';
import {forceGraph} from './pages/force-graph.mjs';
import {g6Page} from './pages/g6.mjs';
import {mermaidPage} from './pages/mermaid.mjs';
import {ours, oursDiagram} from './pages/ours.mjs';
import {inserted, markup} from './pages/ready-made.mjs';
import {sigmaPage} from './pages/sigma.mjs';
import {visNetwork} from './pages/vis-network.mjs';

/** The page that all ratios refer to. */
export const REFERENCE = inserted.id;

export const PAGES = [
  inserted,
  markup,
  ours,
  oursDiagram,
  d3Page,
  forceGraph,
  cytoscapePage,
  visNetwork,
  echartsPage,
  sigmaPage,
  g6Page,
  mermaidPage,
];
