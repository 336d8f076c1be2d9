import {spawnSync} from 'node:child_process';
import {accessSync, constants, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {FONT_PACKAGES} from './find-fonts.mjs';
import {install, mayInstall} from './install-packages.mjs';

/** Where each engine's browser usually is: names on the PATH, then full paths; and Debian's packages. */
const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
      '/snap/bin/chromium',
    ],
    packages: ['chromium', 'chromium-sandbox', ...FONT_PACKAGES],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    packages: ['firefox-esr', ...FONT_PACKAGES],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    paths: [],
    packages: ['webkit2gtk-driver', 'xvfb', ...FONT_PACKAGES],
  },
};

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

function installed({variable, names, paths}) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env[variable], ...candidates, ...paths].find((path) => path && isProgram(path));
}

/**
 * The path of an engine's browser (for `webkit`, of its driver). Installs Debian's packages where there is
 * none and it may; otherwise throws with words that say exactly what to do.
 */
export function findBrowser(engine) {
  const browser = BROWSERS[engine];
  const named = process.env[browser.variable];
  if (named && !isProgram(named)) {
    throw new Error(
      `${browser.variable} is ${named}, which is no program. Set it to the browser's own file, or: unset ${browser.variable}`,
    );
  }
  const found = installed(browser);
  if (found) return found;
  if (mayInstall()) {
    install(browser.packages);
    const fresh = installed(browser);
    if (fresh) return fresh;
  }
  throw new Error(
    `The tests need ${engine} and found none. Install it (on Debian, as root: apt-get update && ` +
      `apt-get install -y ${browser.packages.join(' ')}) or set ${browser.variable} to its path; then run this again.`,
  );
}

/**
 * Throws with the command that mends it where Chromium does not start for an ordinary user, for want of its sandbox: what
 * Chromium itself says there names a switch that only it knows. Root runs it without a sandbox.
 */
export function checkSandbox(path = findBrowser('chromium'), isRoot = process.getuid?.() === 0) {
  if (process.platform !== 'linux' || isRoot) return;
  const args = ['--headless', '--disable-gpu', '--no-first-run', '--dump-dom', 'about:blank'];
  const {status, stderr} = spawnSync(path, args, {encoding: 'utf8', timeout: 60_000});
  if (status === 0 || !/sandbox/i.test(stderr ?? '')) return;
  throw new Error(
    'Chromium has no sandbox that it may use for an ordinary user. As root, run: apt-get update && apt-get install -y chromium-sandbox',
  );
}

/** WebKitGTK's own small browser, which its driver steers. Debian keeps it in the library's folder. */
export function findMiniBrowser() {
  const folders = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1`);
  const found = [...folders, '/usr/libexec/webkit2gtk-4.1']
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isProgram);
  if (found) return found;
  throw new Error(
    'WebKitWebDriver is here, but the MiniBrowser of webkit2gtk-4.1 that it steers is not.',
  );
}
