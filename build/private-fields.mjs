import ts from 'typescript';

/** What a private field is called on its way to the minifier, which then gives it a short name. */
const PREFIX = '$private_';
export const PRIVATE_FIELD = /^\$private_/;

/**
 * Rollup plugin, before the types are stripped: turns `#field` into `$private_field`. Private fields are
 * younger than the syntax floor, and a compiler that lowers them spends a WeakMap and a helper on each.
 */
export function privateFields() {
  return {
    name: 'private-fields',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('#')) return null;
      const starts = [];
      const visit = (node) => {
        if (ts.isPrivateIdentifier(node)) {
          if (ts.isBinaryExpression(node.parent))
            this.error(`${id}: "#field in" has no plain twin.`);
          starts.push(node.end - node.text.length);
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true));
      let result = '';
      let done = 0;
      for (const start of starts) {
        result += code.slice(done, start) + PREFIX;
        done = start + 1;
      }
      return {code: result + code.slice(done), map: null};
    },
  };
}
