/**
 * Settings with which VitePress leaves the tag to the script. To install: put this file into .vitepress/,
 * rra-explainer.js into public/, and write into .vitepress/config.mjs:
 *
 *   import {rraExplainer} from './rra-explainer.mjs';
 *   export default {...rraExplainer, title: 'My site'};
 *
 * In a page, the line of the README.
 */
export const rraExplainer = {
  head: [['script', {src: '/rra-explainer.js', async: ''}]],
  vue: {template: {compilerOptions: {isCustomElement: (tag) => tag === 'rra-explainer'}}},
};
