import {execFileSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

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
    packages: ['chromium', 'fonts-noto-cjk'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    packages: ['firefox-esr', 'fonts-noto-cjk'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    paths: [],
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'],
  },
};

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installed({variable, names, paths}) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env[variable], ...candidates, ...paths].find(
    (path) => path && isExecutable(path),
  );
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function install(packages) {
  console.log(`Installing Debian's ${packages.join(', ')} …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const run = (args) =>
    execFileSync('apt-get', args, {env, stdio: ['ignore', 'ignore', 'inherit']});
  run(['update', '-q']);
  run(['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

/**
 * The path of an engine's browser (for `webkit`, of its driver). Installs Debian's packages where there is
 * none and it may; otherwise throws with words that say exactly what to do.
 */
export function findBrowser(engine) {
  const browser = BROWSERS[engine];
  const named = process.env[browser.variable];
  if (named && !isExecutable(named)) {
    throw new Error(
      `${browser.variable} is ${named}, which is no program. Correct it or unset it.`,
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

/** WebKitGTK's own small browser, which its driver steers. Debian keeps it in the library's folder. */
export function findMiniBrowser() {
  const folders = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1`);
  const found = [...folders, '/usr/libexec/webkit2gtk-4.1']
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isExecutable);
  if (found) return found;
  throw new Error(
    'WebKitWebDriver is here, but the MiniBrowser of webkit2gtk-4.1 that it steers is not.',
  );
}
