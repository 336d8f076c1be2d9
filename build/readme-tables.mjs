/**
 * `npm run docs`: writes what the README takes from the code between its markers, `<!-- code:NAME -->` and
 * `<!-- /code:NAME -->`. With `--check`, part of `npm test`, it changes nothing and fails where they differ. Both read
 * the built files in dist/, so build first.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const BUILT = ['dist/rra-explainer.js', 'dist/rra-explainer.en.js'];
const absent = BUILT.find((file) => !existsSync(file));
if (absent) {
  console.log(`${absent} is not built. Run: npm run docs`);
  process.exit(1);
}
// It reads them as it is loaded.
const {SECTIONS} = await import('./readme-sections.mjs');

const FILE = 'README.md';
const MARKED = /(<!-- code:([\w-]+) -->)(\n?)[^]*?(<!-- \/code:\2 -->)/g;

/** The text with every section anew; throws where a marker is missing, doubled or unknown. */
function filled(text) {
  const missing = new Set(Object.keys(SECTIONS));
  const result = text.replace(MARKED, (_, start, name, line, end) => {
    if (!missing.delete(name)) throw new Error(`${FILE}: code:${name} is unknown or stands twice.`);
    return start + line + SECTIONS[name]() + line + end;
  });
  if (missing.size > 0) throw new Error(`${FILE} has no marker for ${[...missing].join(', ')}.`);
  return result;
}

const before = readFileSync(FILE, 'utf8');
const after = filled(before);
if (process.argv.includes('--check')) {
  const lines = before.split('\n');
  const stale = after.split('\n').find((line, index) => line !== lines[index]);
  if (before !== after)
    console.log(`${FILE} differs from the code; run: npm run docs. It should say:\n${stale}`);
  process.exitCode = before === after ? 0 : 1;
} else writeFileSync(FILE, after);
