/**
 * A shortcode for Eleventy. To install: put this file into plugins/ and write into eleventy.config.js
 *
 *   import {rraExplainer} from './plugins/rra-explainer.js';
 *   export default (config) => {
 *     config.addPlugin(rraExplainer);
 *     config.addPassthroughCopy('rra-explainer.js'); // the built script
 *   };
 *
 * and the script line of the README into the head of your layout. In a post, in Liquid or Nunjucks, as a tag:
 * rraExplainer "as-of=2024-07-08", "theme=dark"
 */
export function rraExplainer(config) {
  config.addShortcode('rraExplainer', (...options) => {
    const attributes = options.map((option) => {
      const [name, ...value] = option.split('=');
      return ` ${name}="${escaped(value.join('='))}"`;
    });
    return `<rra-explainer${attributes.join('')}><span slot="fallback">${FALLBACK}</span></rra-explainer>`;
  });
}

const escaped = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const FALLBACK =
  'The Reciprocal Access Agreement (RAA) between Japan and the Philippines was signed on 8 July 2024 and has been in force since 11 September 2025. The network around it: Japan, the Philippines, the United States, Australia, China.';
