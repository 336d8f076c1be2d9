import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import ts from 'typescript';

/** Where names are that others write or read: documents, attributes, events, the tag itself, the frame's two pages. */
const PUBLIC = /^src\/(document\/|settings\/|twins\/|events\.ts|rra-explainer\.ts|index\.ts)/;
const LIBRARIES = ['lit', '@lit/reactive-element', 'lit-html', 'lit-element', 'd3'];
/** Shorter ones weigh nothing to speak of, and are likelier to mean something elsewhere. */
const LONG = 6;

const require = createRequire(import.meta.url);
const words = (text) => text.match(/[\w$]+/g) ?? [];

/** Every word of a library's declarations, or of its code where it has none. */
function wordsOf(folder) {
  const files = readdirSync(folder, {recursive: true}).filter((file) => /\.(d\.ts|js)$/.test(file));
  return files.flatMap((file) => words(readFileSync(join(folder, file), 'utf8')));
}

/**
 * The names of fields and methods that only our own code knows, so that the minifier may shorten them: declared outside
 * the public files, and no word of the browser's or JavaScript's own types, of a library, or of any text in our code,
 * such as a template that sets a property.
 */
export function shortNames() {
  const own = new Set();
  const foreign = new Set();
  for (const file of readdirSync('src', {recursive: true}).filter((name) => name.endsWith('.ts'))) {
    const path = `src/${file}`;
    const isPublic = PUBLIC.test(path);
    const visit = (node) => {
      const isMember = ts.isTypeElement(node) || ts.isClassElement(node);
      if (isMember && node.name && ts.isIdentifier(node.name))
        (isPublic ? foreign : own).add(node.name.text);
      if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node))
        words(node.text).forEach((word) => foreign.add(word));
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  }
  const browser = dirname(require.resolve('typescript'));
  for (const file of readdirSync(browser).filter((name) => /^lib\..*\.d\.ts$/.test(name)))
    words(readFileSync(join(browser, file), 'utf8')).forEach((word) => foreign.add(word));
  for (const library of LIBRARIES)
    wordsOf(join('node_modules', library)).forEach((word) => foreign.add(word));
  return [...own].filter((name) => name.length >= LONG && !foreign.has(name)).sort();
}
