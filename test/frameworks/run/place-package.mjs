import {execFileSync} from 'node:child_process';
import {cpSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PLACE = fileURLToPath(new URL('../node_modules/rra-explainer', import.meta.url));

/** Puts the files that `npm publish` would send where `import 'rra-explainer'` finds them. */
export function placePackage() {
  const report = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  rmSync(PLACE, {recursive: true, force: true});
  // npm 12 keys its report by package name; older ones give a list.
  for (const {path} of Object.values(JSON.parse(report))[0].files) {
    cpSync(join(ROOT, path), join(PLACE, path));
  }
}
