/**
 * A component for Docusaurus and other users of MDX with React. To install: put this file into src/components/,
 * rra-explainer.js into static/, and into docusaurus.config.js: scripts: [{src: '/rra-explainer.js', async: true}].
 * In a page: import {RraExplainer} from '@site/src/components/rra-explainer';
 * and <RraExplainer as-of="2024-07-08" theme="dark" />
 */
export const RraExplainer = (attributes) => (
  <rra-explainer {...attributes}>
    <span slot="fallback">{FALLBACK}</span>
  </rra-explainer>
);

const FALLBACK =
  'The Reciprocal Access Agreement (RAA) between Japan and the Philippines was signed on 8 July 2024 and has been in force since 11 September 2025. The network around it: Japan, the Philippines, the United States, Australia, China.';
