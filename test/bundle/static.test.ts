import {expect} from '@open-wc/testing';
import {type AnyNode, parse} from 'acorn';
import story from '../../src/document/japan-philippines.json' with {type: 'json'};
import {SCRIPT_URL} from './open-page.js';

type Syntax = Record<string, unknown> & AnyNode;

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';

/** Every piece of syntax in a script, each with what encloses it. */
function* walk(node: Syntax, parent?: Syntax): Generator<readonly [Syntax, Syntax | undefined]> {
  yield [node, parent];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isSyntax(child)) yield* walk(child, node);
  }
}

/** Whether an identifier stands for a variable and not for the name of a property. */
const isVariable = (node: Syntax, parent: Syntax | undefined): boolean =>
  !(parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) &&
  !(
    parent?.type === 'Property' &&
    parent.key === node &&
    parent.value !== node &&
    !parent.computed
  ) &&
  !(parent?.type === 'MethodDefinition' && parent.key === node);

describe('the text of the built script', () => {
  let text: string;
  let strings: string;
  const variables = new Set<string>();
  const properties = new Map<string, number>();

  before(async () => {
    const bytes = await (await fetch(SCRIPT_URL)).arrayBuffer();
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    const words: string[] = [];
    // As a classic script of ES2022: younger syntax throws here.
    for (const [node, parent] of walk(parse(text.slice(1), {ecmaVersion: 2022}) as Syntax)) {
      if (node.type === 'Identifier' && isVariable(node, parent)) variables.add(node.name);
      if (node.type === 'MemberExpression' && node.property.type === 'Identifier') {
        properties.set(node.property.name, (properties.get(node.property.name) ?? 0) + 1);
      }
      if (node.type === 'Literal' && typeof node.value === 'string') words.push(node.value);
      if (node.type === 'TemplateElement') words.push(node.value.cooked ?? '');
    }
    strings = words.join('\n');
  });

  it('starts with a byte order mark, so that no page reads it in another encoding', () => {
    expect(text.codePointAt(0)).to.equal(0xfeff);
    expect(text.codePointAt(1)).to.not.equal(0xfeff);
  });

  it('asks in its first line, where alone it counts, to be compiled while it comes in', () => {
    expect(text.slice(1).split('\n')[0]).to.equal('//# allFunctionsCalledOnLoad');
  });

  it('reads as a module as well as a classic script of ES2022', () => {
    expect(() => parse(text.slice(1), {ecmaVersion: 2022, sourceType: 'module'})).to.not.throw();
  });

  it('names nothing of Node, of module loaders or of its own script tag', () => {
    const foreign =
      'process require module exports define global Buffer __dirname __filename setImmediate';
    expect(foreign.split(' ').filter((name) => variables.has(name))).to.deep.equal([]);
    expect([...properties.keys()]).to.not.include('currentScript');
  });

  it('runs no text as code', () => {
    expect([...variables])
      .to.not.include('eval')
      .and.not.include('Function');
  });

  it('writes markup in one place alone, where Lit makes its templates', () => {
    const sinks =
      'outerHTML insertAdjacentHTML write writeln srcdoc createContextualFragment parseFromString setHTMLUnsafe';
    expect(sinks.split(' ').filter((name) => properties.has(name))).to.deep.equal([]);
    expect(properties.get('innerHTML')).to.equal(1);
    expect([...variables]).to.not.include('DOMParser');
  });

  it('keeps nothing in the browser and opens no connection but one for documents', () => {
    const stores =
      'localStorage sessionStorage indexedDB caches XMLHttpRequest WebSocket EventSource Worker SharedWorker';
    expect(
      stores.split(' ').filter((name) => variables.has(name) || properties.has(name)),
    ).to.deep.equal([]);
    expect([...properties.keys()])
      .to.not.include('cookie')
      .and.not.include('sendBeacon');
    expect(text.match(/\bfetch\b(?!:)/g) ?? []).to.have.length(1);
  });

  it('leaves nothing to chance and nothing to a clock that runs on', () => {
    const timed = 'setInterval requestIdleCallback';
    expect(
      timed.split(' ').filter((name) => variables.has(name) || properties.has(name)),
    ).to.deep.equal([]);
    // One frame for sizes that have changed.
    expect(text.match(/\brequestAnimationFrame\b/g) ?? []).to.have.length.at.most(1);
    // Lit marks its own bindings with a random number.
    expect(properties.get('random')).to.equal(1);
  });

  it('has no style attribute, style element, id reference or foreign object in its templates', () => {
    expect(strings).to.not.match(/<[a-z][^>]*\sstyle=/i);
    // The embed code that readers can copy is text: it names the script, and holds the page's own story.
    const templates = strings.replaceAll(/<script (src="|type="application\/json">)/g, '');
    expect(templates).to.not.match(
      /<(style|script|foreignObject|iframe|object|embed|link|meta|base|img)\b/i,
    );
    expect(strings).to.not.match(/url\(/i);
    expect(strings).to.not.match(/<use\b|href="?#/);
  });

  it('draws no flags from emoji', () => {
    expect(text).to.not.match(/[\u{1F1E6}-\u{1F1FF}]|\\u\{1F1[EF]/iu);
  });

  it('holds no addresses but those of the sources', () => {
    const sources: readonly string[] = story.sources.flatMap(({url}) => (url ? [url] : []));
    const found = new Set(strings.match(/\b(?:https?|wss?|ftp):\/\/\w[^\s"'`<>\\]+/g));
    const others = [...found].filter((url) => !sources.includes(url));
    expect(others.filter((url) => !url.startsWith('http://www.w3.org/'))).to.deep.equal([]);
  });

  it('says RAA and never RRA to readers', () => {
    expect(strings).to.not.match(/\bRRA\b/);
  });
});
