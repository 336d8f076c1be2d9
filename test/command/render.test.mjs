import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {parse} from 'parse5';
import {runFile, runIn} from '../run/run-command.mjs';

const STORY = JSON.parse(readFileSync('src/document/japan-philippines.json', 'utf8'));
const SECOND = JSON.parse(readFileSync('demo/documents/japan-australia.json', 'utf8'));
const README = readFileSync('README.md', 'utf8');
const squeezed = (text) => text.replaceAll(/[\s\u200b\u2060]+/g, '');

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'rra-explainer-command-'));
  const put = (name, text) => writeFileSync(join(folder, name), text);
  put('second.json', JSON.stringify(SECOND));
  const relations = SECOND.relations.map((one, index) => (index === 1 ? {...one, kind: 'zebra'} : one));
  put('bad.json', JSON.stringify({...SECOND, relations}));
  put('list.json', '[1]');
  put('text.json', 'not json');
  put('hostile.json', JSON.stringify({...SECOND, title: '</script><img src=x onerror=alert(1)>"'}));
});
after(() => rmSync(folder, {recursive: true}));

const render = (...words) => runIn(folder, 'render', ...words);
const read = (path) => readFileSync(join(folder, path), 'utf8');

describe('the command', () => {
  it('says what it can do, and does nothing else, without a word or with --help', async () => {
    for (const words of [[], ['--help'], ['render', '--help']]) {
      const {code, output, errors} = await runIn(folder, ...words);
      assert.deepEqual([code, errors], [0, '']);
      for (const word of ['--document', '--as-of', '--heading-level', 'json']) assert.ok(output.includes(word), word);
    }
  });

  it('writes a page to standard output', async () => {
    const {code, output, errors} = await render();
    assert.deepEqual([code, errors], [0, '']);
    assert.match(output, /^<!doctype html>\n<html lang="en">/);
    assert.match(output, /<template shadowrootmode="open">/);
  });

  it('reserves the height that the README gives, so that its page does not move', async () => {
    const {output} = await render();
    for (const line of README.match(/^(\.rra-box|@media \(scripting: enabled\)).*$/gm)) assert.ok(output.includes(line), line);
  });

  it('writes the tag alone, with its attributes in it', async () => {
    const {output} = await render('--fragment', '--as-of=2024-07-08', '--theme', 'dark', '--alt', 'a "b" <c>');
    assert.match(output, /^<rra-explainer theme="dark" as-of="2024-07-08" alt="a &quot;b&quot; &lt;c>">/);
    assert.match(output, /<\/rra-explainer>\n$/);
    // Markdown takes one line for one piece of HTML.
    assert.equal(output.trim().split('\n').length, 1);
    assert.match(output, /class="base[^"]*is-dark/);
  });

  it('leaves no control that does nothing, and every id once', async () => {
    const {output} = await render('--fragment');
    assert.doesNotMatch(output, /<button/);
    const ids = [...output.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.ok(ids.length > 0);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('tells the story as of the day in a text, with every source and its address', async () => {
    const {code, output} = await render('--format=text');
    assert.equal(code, 0);
    for (const {title, url} of STORY.sources) assert.ok(output.includes(title) && (!url || output.includes(url)), title);
    const earlier = await render('--format=text', '--as-of=2024-07-08');
    assert.match(earlier.output, /Signed, not yet in force/);
    assert.ok(!earlier.output.includes('In force since 11 Sept'));
    assert.doesNotMatch(output, /\bRRA\b/);
  });

  it('speaks the language that it is asked for', async () => {
    const {output} = await render('--format=text', '--lang=ja');
    assert.ok(output.includes(STORY.title.ja), output.slice(0, 300));
    const page = await render('--lang=ja');
    assert.match(page.output, /^<!doctype html>\n<html lang="ja">/);
  });

  it('has the answers that cards and embeds ask for, with addresses where it knows the page', async () => {
    const {output} = await render('--format=json', '--url=https://site.example/pact/');
    const {oembed, card} = JSON.parse(output);
    assert.deepEqual([oembed.version, oembed.type], ['1.0', 'rich']);
    assert.match(oembed.html, /^<iframe src="https:\/\/site\.example\/pact\/"/);
    assert.equal(card['og:url'], 'https://site.example/pact/');
    assert.ok(card['og:title'].includes(STORY.title.en));
    const unknown = JSON.parse((await render('--format=json')).output);
    assert.equal(unknown.card['og:image'], undefined);
  });

  it('fills a folder for a build step with a page that works as it stands', async () => {
    const {code, errors} = await render('--out=site/pact/', '--url=https://site.example/pact/');
    assert.deepEqual([code, errors], [0, '']);
    const files = readdirSync(join(folder, 'site/pact'));
    for (const name of ['index.html', 'rra-explainer.js', 'picture.svg', 'picture.png', 'explainer.txt', 'card.json', 'oembed.json'])
      assert.ok(files.includes(name), name);
    assert.match(read('site/pact/index.html'), /json\+oembed" href="https:\/\/site\.example\/pact\/oembed\.json"/);
    assert.equal(JSON.parse(read('site/pact/oembed.json')).version, '1.0');
  });

  it('draws the picture as SVG that stands alone, with its day and every country', async () => {
    const {code, output, errors} = await render('--format=svg', '--as-of=2024-07-08', '--width=600');
    assert.deepEqual([code, errors], [0, '']);
    assert.match(output, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="600"/);
    assert.doesNotMatch(output, /<(script|style|image|foreignObject)|href=/);
    for (const {name} of STORY.countries) assert.ok(output.includes(name.en), name.en);
    assert.ok(output.includes('8 July 2024'));
  });

  it('draws it as PNG, twice as dense, of the size that the card says', async () => {
    await render('--out=still/', '--url=https://site.example/', '--format=png,svg,json');
    const png = readFileSync(join(folder, 'still/picture.png'));
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    assert.equal(width, 2 * 760);
    const {oembed, card} = JSON.parse(read('still/card.json'));
    assert.ok(Math.abs(2 * oembed.thumbnail_height - height) < 3);
    assert.equal(oembed.thumbnail_url, 'https://site.example/picture.png');
    assert.deepEqual([card['og:image'], card['og:image:width']], [oembed.thumbnail_url, String(width)]);
  });

  it('says what a PNG needs where that is not installed, and writes the rest', async () => {
    copyFileSync('dist/command.js', join(folder, 'alone.mjs'));
    const {code, errors} = await runFile(join(folder, 'alone.mjs'), folder, 'render', '--format=png,text', '--out=without/');
    assert.equal(code, 1);
    assert.match(errors, /^png: .*@resvg\/resvg-js.*npm install @resvg\/resvg-js\.\n$/);
    assert.deepEqual(readdirSync(join(folder, 'without')), ['explainer.txt']);
  });

  it('takes the format from the name of the file', async () => {
    await render('--out=a/told.txt');
    assert.ok(read('a/told.txt').startsWith(STORY.title.en));
  });

  it('is the same for the same input', async () => {
    assert.equal((await render()).output, (await render()).output);
  });
});

describe('the command with a document', () => {
  it('draws it, and writes it into the tag for the script', async () => {
    const {code, output} = await render('--fragment', '--document=second.json');
    assert.equal(code, 0);
    const own = JSON.parse(/<script type="application\/json">([^]*?)<\/script>/.exec(output)[1]);
    assert.deepEqual(own, SECOND);
    for (const {name} of SECOND.countries) assert.ok(squeezed(output).includes(squeezed(name.en ?? name)));
    const named = await render('--fragment', '--document=second.json', '--src=/second.json');
    assert.match(named.output, /^<rra-explainer src="\/second\.json">/);
    assert.doesNotMatch(named.output, /application\/json/);
  });

  it('writes what can be drawn of one with problems, tells each of them, and ends with 1', async () => {
    const {code, output, errors} = await render('--fragment', '--document=bad.json');
    assert.equal(code, 1);
    assert.match(errors, /relations\[1\]\.kind="zebra" is not known\. Allowed: /);
    assert.match(output, /class="drawing/);
  });

  const UNUSABLE = {'list.json': 'holds nothing that can be drawn', 'text.json': 'is not JSON', 'none.json': 'There is no file none.json'};
  for (const [name, sentence] of Object.entries(UNUSABLE)) {
    it(`keeps the tag, and shows no other story, where there is nothing to draw: ${name}`, async () => {
      const {code, output, errors} = await render(`--document=${name}`, '--theme=dark');
      assert.equal(code, 1);
      assert.ok(errors.includes(sentence), errors);
      assert.equal(output, '<rra-explainer theme="dark"></rra-explainer>\n');
    });
  }

  it('says in one sentence that there is no network', async () => {
    const {code, output, errors} = await render('--src=https://127.0.0.1:9/story.json');
    assert.equal(code, 1);
    assert.equal(errors.trim().split('\n').length, 1);
    assert.match(errors, /https:\/\/127\.0\.0\.1:9\/story\.json/);
    assert.equal(output, '<rra-explainer src="https://127.0.0.1:9/story.json"></rra-explainer>\n');
  });

  it('asks for the file of an address that only the page knows', async () => {
    const {code, errors} = await render('--src=/second.json');
    assert.equal(code, 1);
    assert.match(errors, /--document FILE/);
  });

  it('lets no text of it out of its place', async () => {
    const tagsIn = ({tagName, childNodes = [], content}) =>
      [tagName, ...[...childNodes, ...(content ? [content] : [])].flatMap(tagsIn)].filter(Boolean);
    const {output} = await render('--document=hostile.json');
    assert.ok(output.includes('onerror=alert(1)'));
    assert.ok(!tagsIn(parse(output)).includes('img'));
    const {oembed} = JSON.parse((await render('--document=hostile.json', '--format=json', '--url=https://site.example/')).output);
    assert.ok(!tagsIn(parse(oembed.html)).includes('img'));
  });
});

describe('the command with words that it does not know', () => {
  it('names an unknown option, what is meant or allowed, leaves it and its value out, and goes on', async () => {
    const {code, output, errors} = await render('--fragment', '--asof=2024-07-08', '--colour', 'red', '--theme=dark');
    assert.equal(code, 1);
    const [first, second, ...rest] = errors.trim().split('\n');
    assert.equal(first, '--asof is not known. Do you mean --as-of? It is left out.');
    assert.match(second, /^--colour is not known\. Allowed: .*as-of.* It is left out\.$/);
    assert.deepEqual(rest, []);
    assert.match(output, /^<rra-explainer theme="dark">/);
  });

  it('says of an unknown value what the widget says of it, and draws with the default', async () => {
    const {code, output, errors} = await render('--fragment', '--theme=drak', '--as-of=2024-02-31');
    assert.equal(code, 1);
    assert.match(errors, /theme="drak" is not known\. Allowed: auto, light, dark\./);
    assert.match(errors, /as-of="2024-02-31" is not known\. Allowed: a day as YYYY-MM-DD\./);
    assert.match(output, /class="drawing/);
  });

  it('tells of each wrong option of its own, and of a verb that is none', async () => {
    const {code, output, errors} = await render('--format=pdf', '--width=wide', '--url=here', '--out');
    assert.equal(code, 1);
    for (const sentence of ['--format="pdf"', '--width="wide"', '--url="here"', '--out has no value'])
      assert.ok(errors.includes(sentence), errors);
    assert.match(output, /^<!doctype html>/);
    assert.equal((await runIn(folder, 'draw')).code, 1);
  });

  it('says why a file cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const {code, errors} = await render('--out=file/page.html');
    assert.equal(code, 1);
    assert.match(errors, /^file\/page\.html cannot be written: /);
  });
});
