/** The package's own command, as a person or a build step would run it. */
import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const COMMAND = fileURLToPath(new URL('../../dist/command.js', import.meta.url));

/** Runs a script with these words in a folder; resolves to its exit code and to what it wrote. */
export const runFile = (file, cwd, ...words) =>
  new Promise((resolve) => {
    const options = {cwd, maxBuffer: 1e8, encoding: 'utf8'};
    execFile(process.execPath, [file, ...words], options, (error, output, errors) =>
      resolve({code: error ? error.code : 0, output, errors}),
    );
  });

/** The same with `rra-explainer`. */
export const runIn = (cwd, ...words) => runFile(COMMAND, cwd, ...words);

/** Test-runner plugin: the command `rra:run-command` answers with what `rra-explainer` writes. */
export function runCommand(rootDir) {
  return {
    name: 'run-command',
    executeCommand({command, payload}) {
      return command === 'rra:run-command' ? runIn(rootDir, ...payload.words) : undefined;
    },
  };
}
