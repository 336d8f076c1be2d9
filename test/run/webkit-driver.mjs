import {spawn} from 'node:child_process';
import {connect} from 'node:net';
import {findBrowser} from './find-browser.mjs';
import {WEBKIT_PORT} from './launchers.mjs';

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });

/** Starts WebKitGTK's driver on a virtual screen; resolves to a function that stops it. */
export async function startWebkitDriver() {
  const driver = findBrowser('webkit');
  if (await answers(WEBKIT_PORT)) throw new Error(`Port ${WEBKIT_PORT} is in use.`);
  const args = ['-a', driver, '--host=127.0.0.1', `--port=${WEBKIT_PORT}`];
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
  while (!(await answers(WEBKIT_PORT))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      stop();
      throw new Error('WebKitWebDriver did not start under xvfb-run.');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return stop;
}
