/**
 * `npm test`: the checks that need no browser, then the tests in Chromium. `npm run test:full`: also in Firefox and
 * WebKitGTK, with the slow `*.full.test.ts`, and the suites that meet real packages. To run less:
 *
 *   npm test -- test/model/*.test.ts             these files alone, without the checks
 *   npm test -- --engine=webkit test/model/*     … in another engine
 *
 * Ends with one plain line, `N passed, N failed`, and a non-zero exit code on any failure.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {startTestRunner} from '@web/test-runner';
import {checkSandbox, findBrowser} from './find-browser.mjs';
import {findFonts} from './find-fonts.mjs';
import {launcherFor} from './launchers.mjs';
import {readsBuild} from './reads-build.mjs';
import {plainReporter} from './plain-reporter.mjs';
import {runSuite, SUITES} from './run-suite.mjs';
import {startWebkitDriver} from './webkit-driver.mjs';

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const chosenFiles = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isFull = options.includes('--full');
const chosenEngine = options.find((option) => option.startsWith('--engine='))?.slice(9);
const engines = chosenEngine
  ? [chosenEngine]
  : isFull
    ? ['chromium', 'firefox', 'webkit']
    : ['chromium'];
const counts = {passed: 0, failed: 0, skipped: 0};

const testsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`);

const toolTests = ['build', 'test/run', 'test/bench'].flatMap(testsIn);

/** Each is a command that holds or fails; the name is for the log. */
const CHECKS = [
  ['types', 'tsc', '--project', 'tsconfig.json'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  [
    'build tools, bench tools and lint rules',
    'node',
    '--test',
    '--test-reporter=dot',
    ...toolTests,
  ],
  ['build', 'npm', 'run', '--silent', 'build'],
  ['language builds', 'npm', 'run', '--silent', 'build:languages'],
  ['command', 'node', '--test', '--test-reporter=dot', ...testsIn('test/command')],
  ['package contract', 'publint', '--strict'],
  ['package contents', 'node', 'build/package-contents.mjs'],
  ['README as the code has it', 'node', 'build/readme-tables.mjs', '--check'],
];

function runCheck([name, command, ...args]) {
  console.log(`\n— ${name}`);
  // npm puts the tools of node_modules on the path; on Windows they are scripts of its shell.
  const {status, error} = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.log(error.message);
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  counts[status === 0 ? 'passed' : 'failed'] += 1;
}

function runFiles(config) {
  return new Promise((resolve, reject) => {
    const quiet = {readCliArgs: false, readFileConfig: false, autoExitProcess: false};
    startTestRunner({...quiet, config}).then((runner) => {
      if (runner) runner.on('stopped', resolve);
      else reject(new Error('The test runner did not start.'));
    }, reject);
  });
}

async function runEngine(engine) {
  console.log(`\n— tests in ${engine}`);
  const {default: config} = await import('../../web-test-runner.config.mjs');
  const driver = engine === 'webkit' ? await startWebkitDriver() : undefined;
  const files = isFull
    ? config.files.filter((glob) => glob !== '!test/**/*.full.test.ts')
    : config.files;
  const before = counts.passed + counts.failed;
  try {
    await runFiles({
      ...config,
      files: chosenFiles.length > 0 ? chosenFiles : files,
      browsers: [launcherFor(engine, driver?.port)],
      concurrency: engine === 'chromium' ? 2 : 1,
      reporters: [plainReporter(counts)],
      staticLogging: true,
    });
  } finally {
    driver?.stop();
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
  findFonts();
  if (engines.includes('chromium')) checkSandbox();
  const unbuilt = chosenFiles.find((file) => readsBuild(file));
  if (unbuilt && !existsSync('dist/rra-explainer.js')) {
    throw new Error(`${unbuilt} reads the build in dist/, and there is none. Run: npm run build`);
  }
  const perLanguage = chosenFiles.find((file) => file.includes('language-builds'));
  if (perLanguage && !existsSync('dist/rra-explainer.en.js')) {
    throw new Error(`${perLanguage} reads the scripts of single languages in dist/, and there are none. Run: npm run build:languages`);
  }
  if (chosenFiles.length === 0) CHECKS.forEach(runCheck);
  for (const engine of engines) await runEngine(engine);
  if (isFull && chosenFiles.length === 0 && !chosenEngine) {
    for (const folder of SUITES) await runSuite(folder, counts);
  }
}

main()
  .catch((error) => {
    console.log(`\n${error.message}`);
    counts.failed += 1;
  })
  .finally(finish);
