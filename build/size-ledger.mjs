/**
 * `npm run size`: what each part of the drop-in script weighs. Each module is minified alone; a part's brotli is
 * what the joined modules lose without it (leave-one-out). What parts share is nobody's, so that the column adds
 * up to less than the whole. `--modules` lists every module instead of every part.
 */
import {relative} from 'node:path';
import {rollup} from 'rollup';
import {minify} from 'terser';
import {dropIn, MINIFY} from '../rollup.config.mjs';
import {languageTags} from './language-list.mjs';
import {brotliSize} from './size-budget.mjs';

/** The languages of the story in the order in which their texts stand, one string each: see language-tables. */
const LANGUAGES = languageTags();

const isByModule = process.argv.includes('--modules');

function partOf(id) {
  const path = relative(process.cwd(), id);
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (name) return /^(lit|@lit)/.test(name) ? 'lit' : 'd3';
  if (isByModule) return path;
  const [, folder, file] = /^src\/(?:([^/]+)\/)?(.*)\.\w+$/.exec(path) ?? [];
  if (folder === 'i18n' && LANGUAGES.some((tag) => tag.toLowerCase() === file)) return `i18n: ${file}`;
  if (path.endsWith('.json')) return 'story';
  return folder ?? 'element';
}

/** The minified text of every module, by part. */
async function minifiedParts() {
  const bundle = await rollup(dropIn());
  const {output} = await bundle.generate({format: 'es'});
  const parts = new Map();
  for (const [id, {code}] of Object.entries(output[0].modules)) {
    if (!code) continue;
    const {code: small} = await minify(code, structuredClone(MINIFY));
    const part = partOf(id);
    parts.set(part, `${parts.get(part) ?? ''}${small}\n`);
  }
  return parts;
}

const joined = (parts, except) =>
  [...parts].map(([part, text]) => (part === except ? '' : text)).join('');

const STRING = `"(?:\\\\.|[^"\\\\])*"|'(?:\\\\.|[^'\\\\])*'|\`(?:\\\\.|[^\`\\\\])*\``;
const TABLES = new RegExp(`\\[${LANGUAGES.map(() => `(${STRING})`).join()}\\]\\.map`);

/** The story without the texts of one language. */
function withoutLanguage(text, language) {
  const table = TABLES.exec(text)?.[LANGUAGES.indexOf(language) + 1];
  if (!table) throw new Error('The story is not written as language-tables does.');
  return text.replace(table, () => '""');
}

const parts = await minifiedParts();
const whole = brotliSize(joined(parts));
const rows = [...parts].map(([part, text]) => ({
  part,
  minified: Buffer.byteLength(text),
  brotli: whole - brotliSize(joined(parts, part)),
}));
rows.sort((a, b) => b.brotli - a.brotli);
const story = parts.get('story');
if (story) {
  const languages = LANGUAGES.map((language) => {
    const rest = withoutLanguage(story, language);
    return {
      part: `  story in ${language}`,
      minified: Buffer.byteLength(story) - Buffer.byteLength(rest),
      brotli: whole - brotliSize(joined(new Map([...parts, ['story', rest]]))),
    };
  });
  rows.splice(rows.findIndex(({part}) => part === 'story') + 1, 0, ...languages);
}
const total = rows.reduce((sum, {part, brotli}) => (part.startsWith(' ') ? sum : sum + brotli), 0);

console.log('| part | minified | brotli, leave-one-out |\n|---|--:|--:|');
for (const {part, minified, brotli} of rows) console.log(`| ${part} | ${minified} | ${brotli} |`);
console.log(`| shared between parts | | ${whole - total} |`);
console.log(`| modules joined | ${Buffer.byteLength(joined(parts))} | ${whole} |`);
