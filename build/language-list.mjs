/**
 * `node build/language-list.mjs`, the first step of the build, writes `src/i18n/all-languages.ts`: what the widget speaks
 * is what has a file in `src/i18n`, and nobody keeps a list by hand.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const FOLDER = fileURLToPath(new URL('../src/i18n/', import.meta.url));
export const LIST_FILE = `${FOLDER}all-languages.ts`;

/** A language's file is named as its tag, in lower case: `fil.ts`, `zh-hans.ts`. No other file of the folder is. */
const NAMED_AS_A_TAG = /^([a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?)\.ts$/;

/** `zh-Hans` for `zh-hans`. */
const tagOf = (name) => Intl.getCanonicalLocales(name)[0];
/** `zhHans` for `zh-hans`. */
const constantOf = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The tags of all languages, English first. */
export function languageTags() {
  const names = readdirSync(FOLDER).flatMap((file) => NAMED_AS_A_TAG.exec(file)?.[1] ?? []);
  return names.map(tagOf).sort((one, other) => (other === 'en') - (one === 'en') || (one < other ? -1 : 1));
}

/** The module that lists languages: all of them, or those that a build asks for, in its order. */
export function languageModule(tags = languageTags()) {
  const rows = tags.map((tag) => ({tag, name: constantOf(tag.toLowerCase()), file: tag.toLowerCase()}));
  const imports = rows.map(({name, file}) => `import {${name}, review as ${name}Review} from './${file}.js';`);
  const entries = (suffix) =>
    rows.map(({tag, name}) => `  ${/-/.test(tag) ? `'${tag}'` : tag}: ${name}${suffix},`.replace(/(\w+): \1,/, '$1,'));
  return `// Made by build/language-list.mjs from the files beside it that are named as a language's tag.
${imports.join('\n')}
import type {Messages} from './messages.js';
import type {Review} from './review.js';

/** Every language the widget speaks, by tag. Where it has none of the page's, it speaks the first. */
export const LANGUAGES = {
${entries('').join('\n')}
} as const satisfies Readonly<Record<string, Messages>>;

/** What is known of each language's wording; for tests and tables, not in the script. */
export const REVIEWS = {
${entries('Review').join('\n')}
} as const satisfies Readonly<Record<keyof typeof LANGUAGES, Review>>;
`;
}

/** Rollup plugin: the widget speaks these languages only. */
export const spokenLanguages = (tags) => ({
  name: 'spoken-languages',
  load: (id) => (id === LIST_FILE ? languageModule(tags) : null),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const module = languageModule();
  // Untouched where it says the same, so that what watches the file sleeps on.
  if (readFileSync(LIST_FILE, {encoding: 'utf8', flag: 'a+'}) !== module) writeFileSync(LIST_FILE, module);
}
