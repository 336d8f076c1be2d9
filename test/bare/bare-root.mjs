/** A Debian without anything but its package manager, Node.js and npm, in a folder: what a machine is on its first day. */
import {spawn, spawnSync} from 'node:child_process';
import {chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

const has = (program) => spawnSync('which', [program]).status === 0;

/** Why a machine cannot make such a folder, with what would help; `undefined` where it can. */
export function whyNot() {
  if (process.platform !== 'linux') return 'needs Linux';
  if (process.getuid() !== 0) return 'needs root: chroot is for root alone';
  if (!has('debootstrap'))
    return 'needs debootstrap; run: apt-get update && apt-get install -y debootstrap';
  if (spawnSync('unshare', ['--mount', '--pid', '--fork', 'true']).status !== 0)
    return 'needs a kernel that lets root make namespaces';
  return undefined;
}

const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';

/** What the new root takes over from this machine: how it finds the two registries, and whom it trusts. */
const OF_THIS_MACHINE = ['/etc/resolv.conf', '/etc/hosts', '/etc/apt/apt.conf.d', CERTIFICATES];

function must(command, args, options = {}) {
  const {status, stderr} = spawnSync(command, args, {encoding: 'utf8', ...options});
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stderr}`);
}

/** An empty folder for a root, which its users may enter. */
export function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Makes a folder a root of Debian 12 with this machine's Node.js and npm, and a user `visitor`. Takes about a minute. */
export function makeRoot(root) {
  must('debootstrap', ['--variant=minbase', '--include=ca-certificates', 'bookworm', root]);
  for (const path of OF_THIS_MACHINE) {
    if (existsSync(path)) cpSync(realpathSync(path), join(root, path), {recursive: true});
  }
  const npm = join(dirname(realpathSync(process.execPath)), '../lib/node_modules/npm');
  const local = join(root, 'usr/local');
  mkdirSync(join(local, 'lib/node_modules'), {recursive: true});
  cpSync(realpathSync(process.execPath), join(local, 'bin/node'));
  cpSync(npm, join(local, 'lib/node_modules/npm'), {recursive: true, dereference: true});
  for (const tool of ['npm', 'npx'])
    must('ln', ['-s', `../lib/node_modules/npm/bin/${tool}-cli.js`, join(local, 'bin', tool)]);
  must('chroot', [root, 'useradd', '--create-home', 'visitor']);
}

/** Puts the last commit of this project into a user's home. */
export function bringProject(root, user) {
  const home = user === 'root' ? '/root' : `/home/${user}`;
  must('git', [
    'clone',
    '--quiet',
    '--depth=1',
    `file://${process.cwd()}`,
    join(root, home, 'project'),
  ]);
  must('chroot', [root, 'chown', '-R', `${user}:${user}`, `${home}/project`]);
}

/**
 * Starts a command line in a user's project. It sees its own processes and mounts alone, so that all of them end with
 * it. `onOutput` hears what it says so far, and what it says by then is what it resolves to: `{code, output}`.
 */
export function runInRoot(root, user, line, onOutput = () => undefined) {
  const home = user === 'root' ? '/root' : `/home/${user}`;
  const enter = `mount -t proc proc '${root}/proc' && mount --rbind /dev '${root}/dev' && exec chroot --userspec=${user}:${user} '${root}' sh -c 'cd ~/project && ${line}'`;
  const env = {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: home,
    LANG: 'C.UTF-8',
    NODE_EXTRA_CA_CERTS: CERTIFICATES,
  };
  // npm's own settings of this machine, such as another registry or a proxy, hold there too.
  for (const [name, value] of Object.entries(process.env)) {
    if (/^(npm_config_registry|https?_proxy|no_proxy)$/i.test(name)) env[name] = value;
  }
  const args = ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', enter];
  const child = spawn('unshare', args, {env, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  const hear = (text) => {
    output += text;
    onOutput(output, () => child.kill('SIGKILL'));
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({code, output});
    });
  });
}

/** Removes the root. Nothing is mounted in it by then: each run has had its mounts to itself. */
export function removeRoot(root) {
  rmSync(root, {recursive: true, force: true});
}
