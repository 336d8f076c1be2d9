import {expect} from '@open-wc/testing';
import {DocumentError, type DocumentErrorReason} from '../../src/document/document-error.js';
import {loadDocument, type LoadOptions} from '../../src/document/load-document.js';

const ADDRESS = 'https://example.org/story.json';
const never = new AbortController().signal;
/** What never comes, until it is given up. */
const pending = <Result>(signal: AbortSignal) =>
  new Promise<Result>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );
const bytes = (text: string) => new TextEncoder().encode(text);

/** A `fetch` that answers with `response` and notes what it was asked. */
function answering(response: (signal: AbortSignal) => Response | Promise<Response>) {
  const asked: {readonly url: string; readonly init: RequestInit}[] = [];
  const fetch = (url: RequestInfo | URL, init: RequestInit = {}) => {
    asked.push({url: url instanceof Request ? url.url : url.toString(), init});
    return Promise.resolve(response(init.signal!));
  };
  return {asked, fetch};
}

/** A response whose body is sent in these parts; with a signal it stays open until it is given up. */
function streamed(parts: readonly Uint8Array[], signal?: AbortSignal) {
  let sent = 0;
  return new Response(
    new ReadableStream<Uint8Array>({
      pull(controller) {
        const part = parts[sent];
        sent += 1;
        if (part) controller.enqueue(part);
        else if (signal) return pending(signal);
        else controller.close();
        return undefined;
      },
    }),
  );
}

async function failure(loading: Promise<unknown>): Promise<DocumentError> {
  try {
    await loading;
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('It was loaded.');
}

const load = (text: string | Uint8Array<ArrayBuffer>, init?: ResponseInit) =>
  loadDocument(ADDRESS, never, {fetch: answering(() => new Response(text, init)).fetch});

describe('loading a document', () => {
  it('makes one request without credentials and gives what the JSON holds', async () => {
    const {asked, fetch} = answering(() => new Response('{"schemaVersion": 1}'));
    expect(await loadDocument(ADDRESS, never, {fetch})).to.deep.equal({schemaVersion: 1});
    expect(asked.map(({url, init}) => [url, init.credentials])).to.deep.equal([[ADDRESS, 'omit']]);
  });

  it('over the network works, relative to the page', async () => {
    const url = '/test/fixtures/good/02-smallest.json';
    expect(await loadDocument(url, never)).to.include({schemaVersion: 1, subject: 'r'});
  });

  it('puts characters together that arrive in parts, after a byte order mark', async () => {
    const all = bytes('\ufeff{"title": "日本"}');
    const {fetch} = answering(() => streamed([...all].map((byte) => Uint8Array.of(byte))));
    expect(await loadDocument(ADDRESS, never, {fetch})).to.deep.equal({title: '日本'});
  });

  it('takes exactly one megabyte', async () => {
    expect(await load(`{"a":"${'x'.repeat(1_000_000 - 8)}"}`)).to.have.property('a');
  });

  const ANSWERS: readonly (readonly [
    string,
    string | Uint8Array<ArrayBuffer>,
    ResponseInit,
    DocumentErrorReason,
  ])[] = [
    ['a missing file', '<h1>Not found</h1>', {status: 404}, 'status'],
    ['a broken server', '{}', {status: 500}, 'status'],
    ['a page of HTML', '<!doctype html><title>Sign in</title>', {}, 'not-json'],
    ['nothing', '', {}, 'not-json'],
    ['half a document', '{"schemaVersion": 1, "coun', {}, 'not-json'],
    ['a script', 'alert(1)', {}, 'not-json'],
    ['another encoding', Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d), {}, 'not-json'],
    ['one byte too many', `{"a":"${'x'.repeat(1_000_001 - 8)}"}`, {}, 'too-large'],
  ];
  for (const [what, text, init, reason] of ANSWERS)
    it(`refuses ${what} as ${reason}`, async () => {
      const error = await failure(load(text, init));
      expect(error.reason).to.equal(reason);
      expect(error.message).to.match(/^https:\/\/example\.org\/story\.json .+\. Allowed: .+\.$/);
    });

  it('stops reading as soon as a document is too large', async () => {
    let sent = 0;
    let isClosed = false;
    const cancel = () => void (isClosed = true);
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      sent += 1;
      controller.enqueue(new Uint8Array(400_000).fill(32));
    };
    const {fetch} = answering(() => new Response(new ReadableStream({pull, cancel})));
    expect((await failure(loadDocument(ADDRESS, never, {fetch}))).reason).to.equal('too-large');
    expect(sent).to.be.below(6);
    expect(isClosed, 'the connection is closed').to.equal(true);
  });

  for (const [what, response] of [
    ['answers', pending<Response>],
    ['ends', (signal: AbortSignal) => streamed([bytes('{')], signal)],
  ] as const)
    it(`gives up on a server that never ${what}`, async () => {
      const {fetch} = answering(response);
      expect(
        (await failure(loadDocument(ADDRESS, never, {fetch, timeLimitMs: 1}))).reason,
      ).to.equal('timeout');
    });

  it('tells a server that cannot be reached from one that breaks off', async () => {
    const unreachable = answering(() => Promise.reject(new TypeError('Failed to fetch')));
    const broken = answering(
      () => new Response(new ReadableStream({pull: (c) => c.error(new TypeError('gone'))})),
    );
    for (const {fetch} of [unreachable, broken])
      expect((await failure(loadDocument(ADDRESS, never, {fetch}))).reason).to.equal('network');
    expect(unreachable.asked.length, 'no second try').to.equal(1);
  });

  it('ends when it is no longer wanted, before or during the request', async () => {
    const early = new AbortController();
    early.abort();
    const {asked, fetch} = answering(pending<Response>);
    expect((await failure(loadDocument(ADDRESS, early.signal, {fetch}))).reason).to.equal(
      'aborted',
    );
    expect(asked).to.deep.equal([]);

    const late = new AbortController();
    const loading = loadDocument(ADDRESS, late.signal, {fetch});
    late.abort();
    expect((await failure(loading)).reason).to.equal('aborted');
    expect(asked[0]!.init.signal!.aborted, 'the request is told').to.equal(true);
  });

  it('asks only https and the page’s own site', async () => {
    const {asked, fetch} = answering(() => new Response('{}'));
    const options: LoadOptions = {fetch};
    for (const url of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'http://example.org/story.json',
      'ftp://example.org/story.json',
      'file:///story.json',
      'https://user:password@example.org/',
      'https://',
      'http://[',
    ]) {
      const error = await failure(loadDocument(url, never, options));
      expect(error.reason, url).to.equal('blocked');
      expect(error.message).to.include('Allowed: an https: address');
    }
    expect(asked).to.deep.equal([]);
    for (const url of ['story.json', '?story', `${location.origin}/x.json`, ''])
      await loadDocument(url, never, options);
    expect(asked.every(({url}) => url.startsWith(location.origin))).to.equal(true);
  });
});
