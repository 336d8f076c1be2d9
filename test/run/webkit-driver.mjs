import {spawn} from 'node:child_process';
import {connect, createServer} from 'node:net';
import {findBrowser} from './find-browser.mjs';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });

/** Starts WebKitGTK's driver on a virtual screen; resolves to `{port, stop}`. */
export async function startWebkitDriver() {
  const port = await freePort();
  const args = ['-a', findBrowser('webkit'), '--host=127.0.0.1', `--port=${port}`];
  // A group of its own, so that stopping it also stops the virtual screen and the browser.
  const child = spawn('xvfb-run', args, {stdio: 'ignore', detached: true});
  const stop = () => {
    try {
      process.kill(-child.pid);
    } catch {
      // Already gone.
    }
  };
  process.once('exit', stop);
  const deadline = Date.now() + 20_000;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      stop();
      throw new Error('WebKitWebDriver did not start under xvfb-run.');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {port, stop};
}
