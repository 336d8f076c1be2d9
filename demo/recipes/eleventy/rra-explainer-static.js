/**
 * A shortcode for Eleventy that puts the picture itself into the page, ready before any script and without one. To
 * install: add the package rra-explainer to the site, put this file into plugins/ and write into eleventy.config.js
 *
 *   import {rraExplainerStatic} from './plugins/rra-explainer-static.js';
 *   export default (config) => config.addPlugin(rraExplainerStatic);
 *
 * In a post, in Liquid or Nunjucks, as a tag, with the options of the command: rraExplainerStatic "as-of=2024-07-08"
 * With the script line of the README in your layout the picture becomes the widget; without it, it stays a picture.
 */
import {execFile} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);
const manifest = createRequire(import.meta.url).resolve('rra-explainer/package.json');
const COMMAND = join(dirname(manifest), 'dist/command.js');

export function rraExplainerStatic(config) {
  config.addAsyncShortcode('rraExplainerStatic', async (...options) => {
    const words = options.map((option) => `--${option}`);
    // What is wrong with an option ends the build, with the sentence of the command.
    const {stdout} = await run(process.execPath, [COMMAND, 'render', '--fragment', ...words], {maxBuffer: 1e7});
    return stdout.trim();
  });
}
