/**
 * `npm test`: the checks that need no browser, then the tests in Chromium; `npm run test:full`: also in Firefox
 * and WebKitGTK, with the slow `*.full.test.ts`. Paths as arguments run those test files alone, without the checks.
 * Ends with one plain line, `N passed, N failed`, and a non-zero exit code on any failure.
 */
import {spawnSync} from 'node:child_process';
import {startTestRunner} from '@web/test-runner';
import {findBrowser} from './find-browser.mjs';
import {launcherFor} from './launchers.mjs';
import {plainReporter} from './plain-reporter.mjs';
import {startWebkitDriver} from './webkit-driver.mjs';

const isFull = process.argv.includes('--full');
const chosenFiles = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const engines = isFull ? ['chromium', 'firefox', 'webkit'] : ['chromium'];
const counts = {passed: 0, failed: 0, skipped: 0};

const CHECKS = [
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  ['build', 'npm', 'run', '--silent', 'build'],
  ['package', 'publint', '--strict'],
];

/** The name of the check that a command is, and whether it held. Its output goes to the log. */
function check([name, command, ...args]) {
  console.log(`\n— ${name}: ${command} ${args.join(' ')}`);
  const isShell = process.platform === 'win32';
  const {status, error} = spawnSync(command, args, {stdio: 'inherit', shell: isShell});
  if (error) console.log(error.message);
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  counts[status === 0 ? 'passed' : 'failed'] += 1;
  return status === 0;
}

function ranTests(config) {
  return new Promise((resolve, reject) => {
    const options = {readCliArgs: false, readFileConfig: false, autoExitProcess: false};
    startTestRunner({...options, config}).then((runner) => {
      if (runner) runner.on('stopped', resolve);
      else reject(new Error('The test runner did not start.'));
    }, reject);
  });
}

async function runEngine(engine) {
  console.log(`\n— tests in ${engine}`);
  const {default: config} = await import('../../web-test-runner.config.mjs');
  const stopDriver = engine === 'webkit' ? await startWebkitDriver() : () => {};
  const files = isFull
    ? config.files.filter((glob) => glob !== '!test/**/*.full.test.ts')
    : config.files;
  const before = counts.passed + counts.failed;
  try {
    await ranTests({
      ...config,
      files: chosenFiles.length > 0 ? chosenFiles : files,
      browsers: [launcherFor(engine)],
      concurrency: engine === 'chromium' ? 2 : 1,
      reporters: [plainReporter(counts)],
    });
  } finally {
    stopDriver();
  }
  if (counts.passed + counts.failed === before) throw new Error(`${engine} ran no test.`);
}

function finish() {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  process.exit(counts.failed > 0 ? 1 : 0);
}

async function main() {
  // First of all, so that a machine without a browser is told so at once.
  for (const engine of engines) findBrowser(engine);
  const built = chosenFiles.length > 0 || CHECKS.map(check)[2];
  if (!built) console.log('Without a build the tests of the built script will fail.');
  for (const engine of engines) await runEngine(engine);
}

main()
  .catch((error) => {
    console.log(`\n${error.message}`);
    counts.failed += 1;
  })
  .finally(finish);
