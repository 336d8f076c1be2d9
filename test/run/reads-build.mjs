import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Whether a test, or what it imports from `test/`, names a file of the build; such a test needs `npm run build` first. */
export function readsBuild(file, seen = new Set()) {
  const source = file.replace(/\.js$/, '.ts');
  if (seen.has(source) || source.startsWith('src/') || !existsSync(source)) return false;
  seen.add(source);
  const text = readFileSync(source, 'utf8');
  if (/['"`/]dist\//.test(text)) return true;
  const imports = [...text.matchAll(/from '(\.[^']*)'/g)];
  return imports.some(([, path]) => readsBuild(join(dirname(source), path), seen));
}
