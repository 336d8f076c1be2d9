import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';

/** WordPress is unpacked here and not installed, since its Debian package brings a web server and a database. */
const UNPACKED = join(tmpdir(), 'rra-explainer-wordpress');

/** Programs that npm does not have, with Debian's packages of them; `check` are arguments with which they end well. */
const PROGRAMS = {
  php: {names: ['php'], check: ['--version'], packages: ['php-cli']},
  hugo: {names: ['hugo'], check: ['version'], packages: ['hugo']},
  jekyll: {names: ['jekyll'], check: ['--version'], packages: ['jekyll']},
  kramdown: {names: ['ruby'], check: ['-e', 'require "kramdown"'], packages: ['ruby-kramdown']},
  w3m: {names: ['w3m'], check: ['-version'], packages: ['w3m']},
  bleach: {names: ['python3'], check: ['-c', 'import bleach'], packages: ['python3-bleach']},
};

/** The path of a program; undefined where the machine has none. */
export function findProgram(name) {
  const {names, check} = PROGRAMS[name];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((file) => folders.map((folder) => join(folder, file)))
    .find((path) => existsSync(path) && spawnSync(path, check).status === 0);
}

/** The folder of WordPress's own PHP files; undefined where the machine has none. */
export const findWordPress = () =>
  [process.env.WORDPRESS_PATH, '/usr/share/wordpress', join(UNPACKED, 'usr/share/wordpress')].find(
    (path) => path && existsSync(join(path, 'wp-includes/kses.php')),
  );

const isMissing = (name) => !(name === 'wordpress' ? findWordPress() : findProgram(name));

function install(names) {
  console.log(`Installing Debian's ${names.join(', ')} …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const run = (command, args, cwd) =>
    execFileSync(command, args, {env, cwd, stdio: ['ignore', 'ignore', 'inherit']});
  run('apt-get', ['update', '-q']);
  const packages = names.flatMap((name) => PROGRAMS[name]?.packages ?? []);
  if (packages.length > 0)
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
  if (!names.includes('wordpress')) return;
  run('mkdir', ['-p', UNPACKED]);
  run(
    'sh',
    ['-c', 'apt-get download -q wordpress && dpkg -x wordpress_*.deb . && rm wordpress_*.deb'],
    UNPACKED,
  );
}

/**
 * For `skip` of a test: false where all of these are there, else the reason. Installs what is missing from Debian where
 * it may.
 */
export function missing(...names) {
  const absent = names.filter(isMissing);
  if (absent.length === 0) return false;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    try {
      install(absent);
    } catch (error) {
      console.log(error.message);
    }
  }
  const still = absent.filter(isMissing);
  return still.length > 0 && `this machine has no ${still.join(' and no ')}`;
}
