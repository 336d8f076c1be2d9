import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/** Whether this process may install packages: it is root's, on Debian. */
export const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs Debian's packages, and says so first: it is silent for a while. */
export function install(packages) {
  console.log(`Installing Debian's ${packages.join(', ')}, which takes some minutes:`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const run = (args) => execFileSync('apt-get', args, {env, stdio: ['ignore', 'inherit', 'inherit']});
  run(['update', '-q']);
  run(['install', '-y', '-q', '--no-install-recommends', ...packages]);
}
