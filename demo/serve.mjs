/** `npm start`: serves the repository on a free port of this machine, so that `../dist/` works in the demo pages. */
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FIRST_PORT = Number(process.env.PORT ?? 8000);

/** Only these folders are served: the rest of the repository is nobody's business. */
const FOLDERS = ['demo', 'dist', 'node_modules'];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file that a request asks for, or undefined where there is none that may be served. */
function fileOf(url) {
  try {
    const {pathname} = new URL(url, 'http://localhost');
    const path = normalize(join(ROOT, decodeURIComponent(pathname)));
    if (!FOLDERS.some((folder) => path.startsWith(join(ROOT, folder) + sep))) return undefined;
    const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

const server = createServer((request, response) => {
  if (new URL(request.url, 'http://localhost').pathname === '/') {
    response.writeHead(302, {Location: '/demo/'}).end();
    return;
  }
  const file = fileOf(request.url);
  if (!file) {
    response.writeHead(404, {'Content-Type': 'text/plain; charset=utf-8'}).end('Not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
  });
  createReadStream(file).pipe(response);
});

const listen = (port) => server.listen(port, '127.0.0.1');

server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  // A busy first port is no reason to fail: the system names a free one.
  listen(0);
});
server.on('listening', () => {
  console.log(`The demo is at http://127.0.0.1:${server.address().port}/demo/ (Ctrl+C stops it)`);
});
listen(FIRST_PORT);
