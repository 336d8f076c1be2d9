import {mkdirSync, writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {typeOf} from './allowed-words.mjs';
import {eventRows, tokenRows} from './public-surface.mjs';
import {frameworkTypes, jsxTypes} from './framework-types.mjs';

const TAG = 'rra-explainer';

/** What each module of `src` that the manifest names ships as. */
const SHIPPED = {'src/index.ts': 'dist/index.js', 'src/rra-explainer.ts': 'dist/element.js', 'src/events.ts': 'dist/index.js'};

/** Each attribute with the words of its property and the type of its values; a row without a property of its name stops the build. */
const attributesOf = ({members}, rows) =>
  Object.entries(rows).map(([fieldName, {attribute}]) => {
    const member = members.find(({name}) => name === fieldName);
    if (!member?.description) throw new Error(`The attribute ${attribute} has no documented property ${fieldName}.`);
    return {name: attribute, fieldName, description: member.description, type: {text: typeOf(fieldName)}};
  });

/** The path that ships for one that the analyzer wrote: of the module itself, or relative to `src/index.ts`. */
function shippedPath(path) {
  const source = path.replace(/^(\.|src)?\//, '').replace(/\.js$/, '.ts');
  return SHIPPED[`src/${source}`] ?? SHIPPED[path];
}

/** Names the files that ship instead of their sources, two of one file together; what does not ship by itself is left out. */
function nameShipped(manifest) {
  const modules = new Map();
  for (const {path, declarations = [], exports = [], ...rest} of manifest.modules) {
    const shipped = shippedPath(path);
    const {declarations: others = [], exports: otherExports = []} = modules.get(shipped) ?? {};
    const kept = exports
      .map((one) => ({...one, declaration: {...one.declaration, module: shippedPath(one.declaration.module ?? path)}}))
      .filter(({name, declaration}) => name !== '*' && declaration.module && !otherExports.some((other) => other.name === name));
    modules.set(shipped, {...rest, path: shipped, declarations: [...others, ...declarations], exports: [...otherExports, ...kept]});
  }
  manifest.modules = [...modules.values()];
}

/**
 * Manifest plugin: completes the manifest from the code's own tables, and writes from it what editors and the compilers of
 * frameworks read. `rows` are the attributes by the names of their properties, as in src/settings/attributes.ts.
 */
export function editorData(rows) {
  return {
    name: 'editor-data',
    packageLinkPhase({customElementsManifest: manifest}) {
      const element = manifest.modules.flatMap(({declarations = []}) => declarations).find(({customElement}) => customElement);
      if (!element) throw new Error('The manifest holds no custom element.');
      element.tagName ??= TAG;
      // Private members and those marked internal are nobody's business outside.
      const isPublic = ({name, privacy, description}) => privacy !== 'private' && !name.startsWith('#') && description;
      element.members = element.members.filter(isPublic);
      element.attributes = attributesOf(element, rows);
      element.events = eventRows().map(({name, description}) => ({name, description, type: {text: `RraEvent<'${name}'>`}}));
      element.cssProperties = tokenRows();
      nameShipped(manifest);
      mkdirSync('dist/types', {recursive: true});
      const write = (file, content) => writeFileSync(`dist/${file}`, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
      write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest, {}));
      write('vscode.css-custom-data.json', getVsCodeCssCustomData(manifest, {}));
      write('web-types.json', getWebTypesData(manifest, {}));
      write('jsx.d.ts', jsxTypes(element));
      for (const [framework, types] of Object.entries(frameworkTypes(TAG))) write(`${framework}.d.ts`, types);
      write('script.d.ts', '/** The script defines the tag and exports nothing. */\nexport {};\n');
    },
  };
}
