/** The tags whose template literals are CSS or markup. */
const TAGS = new Set(['css', 'html', 'svg']);

/** CSS without comments and without the spaces that mean nothing. Strings and `calc` keep theirs. */
export function minifyCss(text) {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/("[^"\n]*"|'[^'\n]*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;}/g, '}')
            .replace(/ !/g, '!'),
    )
    .join('');
}

/** Markup with each run of white space as one space: never none, since a space may stand between two words. */
export const minifyMarkup = (text) => text.replace(/\s+/g, ' ').replace(/ (\/?>)/g, '$1');

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
          for (const {start, end} of node.quasi.quasis) {
            edits.push({start, end, text: minify(code.slice(start, end))});
          }
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
