/**
 * Suites of the full run. Those that meet real packages have a `package.json` of their own, so that `npm ci` in the root
 * installs none of them. `node test/run/run-suite.mjs test/frameworks` runs one; more words are the files to run, without installing.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {run} from 'node:test';
import {fileURLToPath} from 'node:url';

/** Run by `npm run test:full`, in this order. */
export const SUITES = ['test/embeds', 'test/frameworks', 'test/bare'];

const testsOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => resolve(folder, name));

const indented = (text) => String(text).replace(/^/gm, '    ');

const reasonOf = ({error}) => error?.cause?.stack ?? error?.cause ?? error;

/**
 * Installs a suite's packages and runs its tests one file after another; adds to `counts` and prints each failure in
 * full. With `files`, runs these alone on what is installed.
 */
export async function runSuite(folder, counts, files = []) {
  console.log(`\n— ${folder}`);
  if (files.length === 0 && existsSync(`${folder}/package.json`)) {
    const install = {cwd: folder, stdio: 'inherit', shell: process.platform === 'win32'};
    const {status} = spawnSync('npm', ['ci', '--loglevel=error'], install);
    if (status !== 0) throw new Error(`The packages of ${folder} could not be installed.`);
  }
  const chosen = files.length > 0 ? files.map((file) => resolve(file)) : testsOf(folder);
  const before = counts.passed + counts.failed + counts.skipped;
  await new Promise((done) => {
    run({files: chosen, concurrency: 1})
      .on('test:start', ({name, nesting}) => {
        // A test is named with its result; what it stands in comes first.
        if (nesting === 0) console.log(name);
      })
      .on('test:pass', ({name, nesting, skip, details}) => {
        // The tests of a suite count by themselves, but not where all of it is skipped.
        if (details.type === 'suite' && skip === undefined) return;
        counts[skip === undefined ? 'passed' : 'skipped'] += 1;
        const told = skip === undefined ? `✓ ${name}` : `– skipped: ${name} (${skip})`;
        console.log(`${'  '.repeat(nesting)}${told}`);
      })
      .on('test:fail', ({name, nesting, details}) => {
        // A suite fails with its tests, which are counted; by itself where a hook of it fails.
        if (details.error?.failureType === 'subtestsFailed') return;
        counts.failed += 1;
        console.log(`${'  '.repeat(nesting)}✗ ${name}\n${indented(reasonOf(details))}`);
      })
      .on('test:stdout', ({message}) => process.stdout.write(message))
      .on('test:stderr', ({message}) => process.stderr.write(message))
      .on('end', done)
      .resume();
  });
  if (counts.passed + counts.failed + counts.skipped === before)
    throw new Error(`${folder} ran no test.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, ...files] = process.argv.slice(2);
  const counts = {passed: 0, failed: 0, skipped: 0};
  await runSuite(folder, counts, files).catch((error) => {
    console.log(error.message);
    counts.failed += 1;
  });
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  process.exit(counts.failed > 0 ? 1 : 0);
}
