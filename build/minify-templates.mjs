import {formatMessagesSync, transformSync} from 'esbuild';

/** The tags whose template literals are CSS or markup. */
const TAGS = new Set(['css', 'html', 'svg']);

/** What stands for an expression while CSS is read: a name that no style sheet has, and that may have a unit behind it. */
const stand = (index) => `--hole-${index}-`;
const STANDS = /--hole-\d+-/;

/**
 * The parts of a CSS template between its expressions, minified by esbuild, which reads them as one style sheet; its
 * expressions are values. CSS that no browser would read stops the build. A template without a rule, a piece of a value,
 * stays as it is.
 */
export function minifyCss(parts) {
  const sheet = parts.reduce((text, part, index) => text + stand(index - 1) + part);
  if (!sheet.includes('{')) return parts;
  const {code, warnings} = transformSync(sheet, {loader: 'css', minify: true, logLevel: 'silent'});
  if (warnings.length > 0)
    throw new Error(formatMessagesSync(warnings, {kind: 'error'}).join('\n'));
  const minified = code.trimEnd().split(STANDS);
  if (minified.length !== parts.length)
    throw new Error('An expression of a style sheet stands where none may.');
  return minified;
}

/**
 * Markup with each run of white space as one space: never none, since a space may stand between two words. What is no
 * white space to HTML, such as a no-break space, stays.
 */
const withoutSpace = (part) => part.replace(/[ \t\r\n]+/g, ' ').replace(/ (\/?>)/g, '$1');
export const minifyMarkup = (parts) => parts.map(withoutSpace);

/** A text as it stands between the back ticks of a template. */
const escaped = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

/** Rollup plugin for compiled code: minifies Lit's tagged templates between their expressions. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(css|html|svg)`/.test(code)) return null;
      const edits = [];
      const visit = (node) => {
        if (node.type === 'TaggedTemplateExpression' && TAGS.has(node.tag.name)) {
          const minify = node.tag.name === 'css' ? minifyCss : minifyMarkup;
          const {quasis} = node.quasi;
          const texts = minify(quasis.map(({value}) => value.cooked));
          quasis.forEach(({start, end}, index) =>
            edits.push({start, end, text: escaped(texts[index])}),
          );
        }
        for (const child of Object.values(node)) {
          if (Array.isArray(child)) child.forEach((one) => one?.type && visit(one));
          else if (child?.type) visit(child);
        }
      };
      visit(this.parse(code));
      let result = code;
      for (const {start, end, text} of edits.sort((a, b) => b.start - a.start)) {
        result = result.slice(0, start) + text + result.slice(end);
      }
      return {code: result, map: null};
    },
  };
}
