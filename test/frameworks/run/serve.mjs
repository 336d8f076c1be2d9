import {createServer} from 'node:http';
import {readFile, stat} from 'node:fs/promises';
import {extname, join, normalize, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file that stands for a path in a folder, as static hosts look for it: itself, `.html` or its index. */
async function fileIn(folder, path) {
  const base = normalize(join(folder, path));
  if (base !== normalize(folder) && !base.startsWith(normalize(folder) + sep)) return undefined;
  for (const file of [base, `${base}.html`, join(base, 'index.html')]) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return file;
  }
  return undefined;
}

/**
 * A server on a free port of this machine. `pages` gives the body of a path, or undefined; what it does not know is
 * looked for in `folder`. The built script is under `/dist/`.
 */
export async function serve({pages = () => undefined, folder}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const send = (status, type, body) =>
      response.writeHead(status, {'Content-Type': type}).end(body);
    const body = await pages(path);
    if (body !== undefined) return send(200, TYPES[extname(path)] ?? TYPES['.html'], body);
    if (path === '/favicon.ico')
      return send(200, TYPES['.svg'], '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const [root, rest] = path.startsWith('/dist/') ? [DIST, path.slice(5)] : [folder, path];
    const file = root && (await fileIn(root, rest));
    if (!file) return send(404, TYPES['.txt'], 'Not found');
    return send(200, TYPES[extname(file)] ?? 'application/octet-stream', await readFile(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
