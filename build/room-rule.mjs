import {dirname, resolve} from 'node:path';
import {mayImport, roomOf, ROOMS} from './rooms.mjs';

/** What an import names: the room that a relative path leads to, or the package with its parts (`d3-force` is d3). */
function targetOf(source, filename) {
  if (source.startsWith('.')) return roomOf(resolve(dirname(filename), source));
  if (/^(lit($|[-/])|@lit\/)/.test(source)) return 'lit';
  return /^d3($|[-/])/.test(source) ? 'd3' : source;
}

const isTypeOnly = ({importKind, exportKind, specifiers = []}) =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type'));

/** ESLint rule: a file of `src` imports only what the row of its room in rooms.mjs lists. */
const imports = {
  meta: {type: 'problem', schema: []},
  create(context) {
    const room = roomOf(context.filename);
    const check = (node) => {
      const source = node.source?.value;
      if (!room || typeof source !== 'string') return;
      const target = targetOf(source, context.filename);
      if (target === room || mayImport(room, target, isTypeOnly(node))) return;
      const types = ROOMS[room]?.types ?? [];
      const also = types.includes(target) ? ` only types of ${target},` : '';
      const allowed = ROOMS[room]?.may.join(', ') || 'nothing';
      const message = `The room ${room} may import${also} ${allowed}; not ${target ?? 'what is outside src'}. See build/rooms.mjs.`;
      context.report({node, message});
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: (node) => check({importKind: 'type', ...withSource(node), loc: node.loc, range: node.range, type: node.type}),
    };
  },
};

/** `import('./a.js').A` names its source as an argument. */
const withSource = ({source, argument}) => ({source: source ?? argument?.literal ?? argument});

export const roomRules = {rules: {imports}};
