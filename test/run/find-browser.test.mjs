import assert from 'node:assert/strict';
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {checkSandbox, findBrowser} from './find-browser.mjs';
import {readsBuild} from './reads-build.mjs';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
after(() => rmSync(folder, {recursive: true}));

function withChromePath(path, run) {
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = path;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  }
}

/** A program that says this on its error output and ends with this code. */
function program(name, says, code) {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${says}' >&2\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}

test('a folder, or nothing at all, is no browser, and the message says what to set', () => {
  for (const path of [folder, join(folder, 'none')]) {
    assert.throws(() => withChromePath(path, () => findBrowser('chromium')), {
      message: `CHROME_PATH is ${path}, which is no program. Set it to the browser's own file, or: unset CHROME_PATH`,
    });
  }
});

test('a program that CHROME_PATH names is the browser', () => {
  const path = program('browser', '', 0);
  assert.equal(
    withChromePath(path, () => findBrowser('chromium')),
    path,
  );
});

const linuxOnly = {
  skip: process.platform === 'linux' ? false : 'Chromium needs this sandbox on Linux only',
};

test(
  'a Chromium without a sandbox names the package that an ordinary user lacks',
  linuxOnly,
  () => {
    const path = program('without', 'FATAL: No usable sandbox! Use --no-sandbox', 1);
    assert.throws(() => checkSandbox(path, false), /apt-get install -y chromium-sandbox$/);
  },
);

test('root, and a Chromium that starts, need nothing', linuxOnly, () => {
  checkSandbox(program('as-root', 'FATAL: No usable sandbox!', 1), true);
  checkSandbox(program('with', 'sandbox is fine', 0), false);
});

test('a test reads the build by itself or through what it imports', () => {
  assert.equal(readsBuild('test/contract/readme.test.ts'), true);
  assert.equal(readsBuild('test/bundle/idle.test.ts'), true);
  assert.equal(readsBuild('test/model/queries.test.ts'), false);
});
