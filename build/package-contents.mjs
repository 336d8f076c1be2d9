/** Part of `npm test`: `npm pack` holds what the exports name, the types and the texts beside them, and no more. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

const {bin, exports, unpkg, jsdelivr, customElements, 'web-types': webTypes} = JSON.parse(readFileSync('package.json', 'utf8'));
const paths = (value) =>
  typeof value === 'string' ? [value] : Object.values(value).flatMap(paths);
const named = [...paths(exports), ...paths(bin), unpkg, jsdelivr, customElements, webTypes].map((path) =>
  path.replace(/^\.\//, ''),
);
const ALSO = [
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/types\/.+\.d\.ts$/,
  /^dist\/vscode\.(html|css)-custom-data\.json$/,
  /^dist\/LICENSES\.txt$/,
  // What both entries for bundlers need.
  /^dist\/widget\.js$/,
  // The script with one language in it.
  /^dist\/rra-explainer\.[a-z]{2,3}(-[A-Za-z]+)?\.js$/,
  // Pages for authors, to be opened from any static host beside the script.
  /^dist\/((builder|editor)\.(html|js)|pages\.css)$/,
];

const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const output = execFileSync(command, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const report = JSON.parse(output);
// npm 12 keys its report by package name; older ones give a list.
const files = Object.values(report)[0].files.map(({path}) => path);

const missing = named.filter((path) => !files.includes(path));
const extra = files.filter((path) => !named.includes(path) && !ALSO.some((one) => one.test(path)));
for (const path of missing) console.log(`missing from the package: ${path}`);
for (const path of extra) console.log(`not meant for the package: ${path}`);
console.log(`${files.length} files in the package`);
process.exitCode = missing.length + extra.length > 0 ? 1 : 0;
