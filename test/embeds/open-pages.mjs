import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../run/find-browser.mjs';
import {inspect} from './inspect.mjs';
import {SCRIPT} from './readme.mjs';

const BUILT = fileURLToPath(new URL('../../dist/rra-explainer.js', import.meta.url));
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const SIZE = {width: 900, height: 900};

/** The script line without its hash, which the README may be about to get anew. */
export const PLAIN_SCRIPT = SCRIPT.replace(/ integrity="[^"]*"/, '');
/** What an article says before and after the snippet; none of it may ever be lost. */
export const FIRST = 'The first words of the article.';
export const LAST = 'The last words of the article.';

/** A whole page around the markup of an article. */
export const pageAround = (markup, {head = PLAIN_SCRIPT} = {}) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${head}<body>${markup}</body></html>`;
/** An article of two paragraphs around some markup. */
export const article = (markup) => `<p>${FIRST}</p>\n${markup}\n<p>${LAST}</p>`;

function fileAt(folder, path) {
  const file = join(folder, path);
  if (!existsSync(file)) return undefined;
  return statSync(file).isDirectory() ? fileAt(file, 'index.html') : file;
}

/** Serves `source.markup` or, where it is set, the files of `source.folder`, and always the built script. */
async function serve(source) {
  const server = createServer(({url}, response) => {
    const path = decodeURIComponent(new URL(url, 'http://page').pathname);
    const file =
      path === '/rra-explainer.js' ? BUILT : source.folder && fileAt(source.folder, path);
    const type = TYPES[file ? extname(file) : '.html'] ?? 'application/octet-stream';
    const isPage = !source.folder && path === '/';
    // Browsers ask for the icon by themselves.
    response.writeHead(isPage || file || path === '/favicon.ico' ? 200 : 404, {
      'Content-Type': type,
    });
    response.end(file ? readFileSync(file) : isPage ? source.markup : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** What a reader of a page has now: `inspect`'s answer, the first widget's accessibility tree, the console. */
async function told(page, heard) {
  const seen = await page.evaluate(inspect);
  const widget = await page.$('rra-explainer');
  const tree = widget && (await page.accessibility.snapshot({root: widget}));
  await widget?.dispose();
  // The ids differ from page to page.
  const words = (key, value) => (/^(backendNodeId|loaderId)$/.test(key) ? undefined : value);
  return {...seen, tree: JSON.stringify(tree, words), heard: [...heard]};
}

/**
 * A browser with a server for its pages. `look` shows one page's markup, `visit` a page of a folder, each with what a
 * reader has of it: `{tags, widgets, attributes, text, tree, heard}`. `widgets` counts the tags that have drawn, `text`
 * is what can be seen outside shadow roots, `tree` is the first widget's accessibility tree, `heard` the warnings and
 * errors. Close it when done.
 */
export async function openPages() {
  const source = {markup: '', folder: ''};
  const server = await serve(source);
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    defaultViewport: SIZE,
    protocolTimeout: 60_000,
  });
  const [page] = await browser.pages();
  let heard = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));

  async function open(path, {javascript = true} = {}) {
    await page.setJavaScriptEnabled(javascript);
    heard = [];
    await page.goto(origin + path, {waitUntil: 'load'});
  }
  return {
    /** The one page that all is shown in, for tests that steer it. */
    page,
    tell: () => told(page, heard),
    async look(markup, options) {
      Object.assign(source, {markup, folder: ''});
      await open('/', options);
      return told(page, heard);
    },
    async visit(folder, path, options) {
      Object.assign(source, {folder});
      await open(path, options);
      return told(page, heard);
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
