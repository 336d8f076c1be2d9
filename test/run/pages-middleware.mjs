/**
 * Pages with the headers that a test asks for, on the runner's own port, untouched by the runner's transforms:
 *
 *   /pages/NAME?q=REQUEST   NAME is a file of test/bundle/pages/, `dist/FILE` of the build, or `inline`
 *   /pages/-/seen?key=KEY   how often requests with that `key` came in, as JSON `{"count": 1, "headers": […]}`
 *
 * REQUEST is base64url JSON, made by `pageUrl` in `page-url.ts`; every field is optional:
 *   body      the response's text, for `inline`
 *   bytes     base64 bytes instead of `body`
 *   headers   response headers by name: policies, CORS, charset in Content-Type, …
 *   status    HTTP status, 200
 *   redirect  an address; the status is then 302 unless given
 *   delay     milliseconds before the response
 *   padTo     pads the body with spaces to that many bytes
 *   cut       ends the connection after half of the body
 *   stall     sends the headers and half of the body, then nothing more
 *   key       counts the request under this key
 *
 * /demo/, the drop-in script and what runs in Node only are also served as they are on disk.
 */
import {readFile} from 'node:fs/promises';
import {extname, join, resolve, sep} from 'node:path';
import {PassThrough} from 'node:stream';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/**
 * Code for Node is given as text: as a script the runner would look for its imports, which the suites that have
 * packages of their own need not have installed.
 */
const FOR_NODE = /^\/(test|build)\/.*\.mjs$/;

/** What a browser gets as it is on disk. TypeScript beside the demo is for tests and the build. */
const AS_IT_IS = /^\/(dist\/rra-explainer\.js|demo\/.*(?<!\.ts))$/;

const seen = new Map();

const requestOf = (query) =>
  query.q ? JSON.parse(Buffer.from(query.q, 'base64url').toString('utf8')) : {};

const inside = (folder, name) => {
  const path = join(folder, name);
  return path.startsWith(resolve(folder) + sep) ? path : undefined;
};

async function fileBody(rootDir, name) {
  const path = name.startsWith('dist/')
    ? inside(join(rootDir, 'dist'), name.slice('dist/'.length))
    : inside(join(rootDir, 'test/bundle/pages'), name);
  return path ? readFile(path).catch(() => undefined) : undefined;
}

async function respond(ctx, rootDir) {
  const name = decodeURIComponent(ctx.path.slice('/pages/'.length));
  if (name === '-/seen') {
    ctx.body = seen.get(ctx.query.key) ?? {count: 0, headers: []};
    return;
  }
  const {
    body = '',
    bytes,
    headers = {},
    status,
    redirect,
    delay,
    padTo,
    cut,
    stall,
    key,
  } = requestOf(ctx.query);
  if (key) {
    const before = seen.get(key) ?? {count: 0, headers: []};
    seen.set(key, {count: before.count + 1, headers: [...before.headers, ctx.request.headers]});
  }
  if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
  let content = bytes ? Buffer.from(bytes, 'base64') : Buffer.from(body);
  if (name !== 'inline') {
    const found = await fileBody(rootDir, name);
    if (!found) return void (ctx.status = 404);
    content = found;
  }
  if (padTo > content.length)
    content = Buffer.concat([content, Buffer.alloc(padTo - content.length, ' ')]);
  ctx.status = status ?? (redirect ? 302 : 200);
  ctx.set('Cache-Control', 'no-store');
  ctx.set(
    'Content-Type',
    name === 'inline' ? TYPES['.html'] : (TYPES[extname(name)] ?? 'text/plain'),
  );
  if (redirect) ctx.set('Location', redirect);
  ctx.set(headers);
  if (cut || stall) {
    const half = new PassThrough();
    half.write(content.subarray(0, Math.ceil(content.length / 2)));
    if (cut) setTimeout(() => ctx.res.destroy(), 50);
    ctx.set('Content-Length', String(content.length));
    ctx.body = half;
  } else {
    ctx.body = content;
  }
}

/** Koa middleware for the test runner. */
export function pagesMiddleware(rootDir) {
  return async (ctx, next) => {
    if (ctx.path.startsWith('/pages/')) return respond(ctx, rootDir);
    const isForNode = FOR_NODE.test(ctx.path);
    const isRaw = isForNode || AS_IT_IS.test(ctx.path);
    const path =
      isRaw && inside(rootDir, decodeURIComponent(ctx.path).replace(/\/$/, '/index.html'));
    const content = path && (await readFile(path).catch(() => undefined));
    if (!content) return next();
    const type = isForNode ? 'text/plain' : TYPES[extname(path)];
    ctx.set('Content-Type', type ?? 'application/octet-stream');
    ctx.body = content;
  };
}
