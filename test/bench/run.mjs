/**
 * `npm run bench`: the same five countries and eight ties drawn by the widget, by its own picture as ready-made markup
 * and by libraries, measured in Chromium and compared with that markup inserted by a script of one line. Build first.
 *
 *   npm run bench -- --runs=15                 how many rounds
 *   npm run bench -- --quick                   three rounds, no growth
 *   npm run bench -- --only=ours,inserted      some pages alone
 *
 * A whole run writes `result.json`, from which `npm run docs` writes the README's table.
 */
import {writeFileSync} from 'node:fs';
import {launch} from './launch.mjs';
import {measureAll} from './measure-all.mjs';
import {readOptions} from './options.mjs';
import {PAGES, REFERENCE} from './pages.mjs';
import {reportOf} from './report.mjs';
import {servePages} from './serve-pages.mjs';

const options = readOptions(process.argv.slice(2));
const pages = PAGES.filter(
  ({id}) => !options.only || options.only.includes(id) || id === REFERENCE,
);
const say = (text) => process.stderr.write(`${text}\n`);

const pictures = new Map();
const server = await servePages(PAGES, pictures);
const browser = await launch();

try {
  const result = await measureAll({browser, server, pages, pictures, options, say});
  console.log(reportOf(result));
  if (!options.isQuick && !options.only) {
    const file = new URL('result.json', import.meta.url);
    writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  }
} finally {
  await browser.close();
  server.close();
}
