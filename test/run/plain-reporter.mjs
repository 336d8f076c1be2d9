import {relative} from 'node:path';

const titled = (suite, path = []) => [
  ...suite.tests.map((test) => ({...test, title: [...path, test.name].join(' › ')})),
  ...suite.suites.flatMap((inner) => titled(inner, [...path, inner.name])),
];

const indented = (text) => String(text).replace(/^/gm, '    ');

/** Message and stack; some engines' stacks begin with the message and some lack it. */
const told = ({message = 'failed', stack = ''} = {}) =>
  stack.includes(message) ? stack : `${message}\n${stack}`;

/**
 * A reporter for logs: one line a test file, each failure in full, and counts for the closing line. A file that
 * fails to load counts as one failure. A skipped test is told by name, since its title holds the reason. Prints plainly: the runner's own logger moves the cursor about.
 */
export function plainReporter(counts) {
  return {
    reportTestFileResults({sessionsForTestFile, testFile}) {
      for (const session of sessionsForTestFile) {
        const name = `${relative(process.cwd(), testFile)} (${session.browser.name})`;
        const tests = session.testResults ? titled(session.testResults) : [];
        const failed = tests.filter((test) => !test.passed && !test.skipped);
        const skipped = tests.filter((test) => test.skipped);
        const broken = session.errors.length > 0 || (!session.passed && failed.length === 0);
        counts.passed += tests.filter((test) => test.passed).length;
        counts.failed += failed.length + (broken ? 1 : 0);
        counts.skipped += skipped.length;
        console.log(`${failed.length > 0 || broken ? '✗' : '✓'} ${name}: ${tests.length} tests`);
        for (const {title} of skipped) console.log(`  – skipped: ${title}`);
        for (const {title, error} of failed) {
          console.log(`  ✗ ${title}`);
          console.log(indented(told(error)));
          if (error?.expected !== undefined) {
            console.log(indented(`expected ${error.expected}\nactual   ${error.actual}`));
          }
        }
        for (const error of session.errors) console.log(indented(told(error)));
        if (broken) {
          for (const path of session.request404s) console.log(`    404 ${path}`);
          for (const log of session.logs) console.log(indented(log.map(String).join(' ')));
        }
      }
    },
  };
}
