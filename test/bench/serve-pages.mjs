/**
 * A server of this machine for the pages, the script under test and the libraries. Everything is sent with brotli at
 * its best level, compressed ahead and never cached by the browser. It remembers what each page asked for.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {insertingScript} from './pages/ready-made.mjs';
import {shellPage} from './shell.mjs';
import {builtInStory, grownStory} from './story.mjs';

const LIBRARIES = fileURLToPath(new URL('node_modules/', import.meta.url));
/** Read once: the script under test stays the same however often it is built meanwhile. */
export const SCRIPT = readFileSync(new URL('../../dist/rra-explainer.js', import.meta.url));
const TYPES = {'.js': 'text/javascript', '.mjs': 'text/javascript', '.html': 'text/html'};

/** The bundles of the pages that have one, minified, by address. */
async function bundlesOf(pages) {
  const bundles = new Map();
  for (const {id, bundle} of pages) {
    if (!bundle) continue;
    const stdin = {contents: bundle, resolveDir: fileURLToPath(new URL('.', import.meta.url))};
    const {outputFiles} = await build({stdin, bundle: true, minify: true, write: false});
    bundles.set(`/bundle/${id}.js`, outputFiles[0].contents);
  }
  return bundles;
}

/** Starts the server. `pages` are drawn by id; `pictures` maps a number of nodes to ready-made markup. */
export async function servePages(pages, pictures) {
  const cache = new Map();
  const bundles = await bundlesOf(pages);
  let asked = [];

  function pageText(address) {
    const {id, nodes, ties, count} = parametersOf(address);
    const page = pages.find((one) => one.id === id);
    const story = nodes === 0 ? builtInStory() : grownStory(nodes, ties);
    const query = `?nodes=${nodes}`;
    const picture = pictures.get(nodes);
    const parts = page
      ? page.html({story, isGrown: nodes > 0, count, markup: picture, query})
      : {head: '', body: ''};
    return shellPage(parts, count);
  }

  function bodyOf(url) {
    const address = new URL(url, 'http://localhost');
    const path = address.pathname;
    if (path === '/page.html') return pageText(address);
    if (path === '/rra-explainer.js') return SCRIPT;
    if (bundles.has(path)) return bundles.get(path);
    if (path === '/inserted.js') return insertingScript(pictures.get(parametersOf(address).nodes));
    if (path.startsWith('/lib/') && !path.includes('..'))
      return readFileSync(LIBRARIES + path.slice('/lib/'.length));
    throw new Error(`Nothing at ${path}`);
  }

  function entryOf(url) {
    const known = cache.get(url);
    if (known) return known;
    const body = Buffer.from(bodyOf(url));
    const entry = {body, brotli: brotliCompressSync(body), gzip: gzipSync(body, {level: 9})};
    cache.set(url, entry);
    return entry;
  }

  const server = createServer((request, response) => {
    asked.push(request.url);
    try {
      const type = TYPES[extname(new URL(request.url, 'http://localhost').pathname)];
      response.writeHead(200, {
        'Content-Type': `${type ?? 'application/octet-stream'}; charset=utf-8`,
        'Content-Encoding': 'br',
        'Cache-Control': 'no-store',
      });
      response.end(entryOf(request.url).brotli);
    } catch (error) {
      console.log(`${request.url}: ${error.message}`);
      response.destroy();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;

  const sizes = (url) => {
    const {body, brotli, gzip} = entryOf(url);
    return {raw: body.length, gzip: gzip.length, brotli: brotli.length};
  };

  return {
    origin,
    addressOf: ({id, nodes = 0, ties, count = 1}) => `/page.html?id=${id}&nodes=${nodes}&count=${count}${ties ? `&ties=${ties}` : ''}`,
    /** Forgets what was asked for. */
    startCounting: () => (asked = []),
    /** What was asked for since, besides the page itself, and its bytes with those of the page over an empty one. */
    weigh(address) {
      const files = asked.filter((url) => url !== address);
      const bytes = {raw: 0, gzip: 0, brotli: 0};
      const add = (some, sign) => {
        for (const name of Object.keys(bytes)) bytes[name] += sign * some[name];
      };
      for (const url of files) add(sizes(url), 1);
      add(sizes(address), 1);
      add(sizes('/page.html?id=empty&nodes=0&count=1'), -1);
      return {requests: files.length, bytes};
    },
    close: () => server.close(),
  };
}

function parametersOf({searchParams}) {
  const number = (name, otherwise) => Number(searchParams.get(name) ?? otherwise);
  const ties = number('ties', 0) || undefined;
  return {id: searchParams.get('id'), nodes: number('nodes', 0), ties, count: number('count', 1)};
}
