import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {parseDocument} from '../../src/document/parse-document.js';
import {version} from '../../src/version.js';
import {fileText, readme} from './reference.js';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

/** The code blocks of a Markdown text in one language. */
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n([^]*?)^ *\`\`\``, 'gm'))].map(
    ([, code]) => code!,
  );

async function hashOf(path: string): Promise<string> {
  const bytes = await (await fetch(path)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

describe('the texts for people who use or change the element', () => {
  const texts = new Map<string, string>();
  let text: string;
  const found = (pattern: RegExp): string[] =>
    [...texts].flatMap(([path, one]) => (one.match(pattern) ?? []).map((hit) => `${path}: ${hit}`));

  before(async () => {
    for (const path of DOCUMENTS) texts.set(path, await fileText(path));
    text = await readme();
  });

  it('give the hash of the built script wherever they give one', async () => {
    const built = await hashOf('/dist/rra-explainer.js');
    const given = [...texts.values()].flatMap((one) =>
      [...one.matchAll(/integrity="([^"]*)"/g)].map(([, hash]) => hash),
    );
    expect(given).to.have.length.above(0);
    for (const hash of given) expect(hash).to.equal(built);
  });

  it('agree on the version', async () => {
    const {version: packaged} = JSON.parse(await fileText('package.json')) as {version: string};
    expect(version).to.equal(packaged);
    const closed = /^## (\d+\.\d+\.\d+)/m.exec(texts.get('CHANGELOG.md')!)?.[1];
    expect(closed ?? packaged).to.equal(packaged);
    expect(texts.get('CHANGELOG.md')).to.include('\n## Unreleased\n');
  });

  it('hold nothing that is taken for a template by a site generator', () => {
    expect(found(/\{\{|\{%/g)).to.deep.equal([]);
  });

  it('name no path of a machine, no registry and no host but those that they cite', () => {
    const paths = /(^|[\s`"'(])(\/(work|tmp|usr|home|etc|root|opt)\b|~\/|[A-Z]:\\)/gm;
    expect(found(paths)).to.deep.equal([]);
    expect(found(/registry|npmjs|unpkg|jsdelivr|localhost|127\.0\.0\.1/g)).to.deep.equal([]);
    expect(text.match(/https?:\/\//g)).to.equal(null);
  });

  it('say RAA', () => {
    expect(found(/\bRRA\b/g)).to.deep.equal([]);
  });

  it('link to files that are there', async () => {
    for (const [path, one] of texts) {
      for (const [, target] of one.matchAll(/\]\((?!https:)([^)#]+)/g)) {
        expect((await fetch(`/${target}`)).status, `${path}: ${target}`).to.equal(200);
      }
    }
  });

  it('show a picture that is 760 px wide, weighs less than 60 kB and is told in words', async () => {
    const [, alt = '', path] = /!\[([^\]]*)\]\(([^)]+)\)/.exec(text)!;
    const blob = await (await fetch(`/${path}`)).blob();
    const {width} = await createImageBitmap(blob);
    expect(width).to.equal(760);
    expect(blob.size).to.be.below(60_000);
    expect(alt).to.have.length.within(40, 300);
  });

  it('give a smallest document that is read without a problem', () => {
    for (const json of blocks(text, 'json')) {
      const {document, problems} = parseDocument(JSON.parse(json));
      expect(problems).to.deep.equal([]);
      expect(document?.relations).to.have.length(1);
    }
    expect(blocks(text, 'json')).to.have.length(1);
  });

  it('give snippets whose tags are closed on their own line', () => {
    for (const line of blocks(text, 'html').join('').split('\n').filter(Boolean)) {
      expect(line).to.match(
        /^<(script|rra-explainer|figure|iframe) .*<\/\1>$|^<rra-explainer>.*<\/rra-explainer>$/,
      );
    }
  });
});
