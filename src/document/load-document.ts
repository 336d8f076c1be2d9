import {DocumentError} from './document-error.js';
import {inShort} from './problem-list.js';

const MAX_BYTES = 1_000_000;
const TIME_LIMIT_MS = 15_000;

/** For tests: what stands in for the network, and how long to wait for it. */
export interface LoadOptions {
  readonly fetch?: typeof globalThis.fetch;
  readonly timeLimitMs?: number;
}

/**
 * Fetches an explainer document and parses it as JSON; `parseDocument` has yet to check it. One request without
 * credentials, to `https:` or to where the page itself comes from; at most 1 MB and 15 s. Rejects with a
 * `DocumentError`.
 */
export async function loadDocument(
  url: string,
  signal: AbortSignal,
  {fetch = globalThis.fetch, timeLimitMs = TIME_LIMIT_MS}: LoadOptions = {},
): Promise<unknown> {
  const address = allowedAddress(url);
  const timeout = AbortSignal.timeout(timeLimitMs);
  let bytes: ArrayBuffer;
  try {
    signal.throwIfAborted();
    bytes = await receive(address, AbortSignal.any([signal, timeout]), fetch);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    const reason = signal.aborted ? 'aborted' : timeout.aborted ? 'timeout' : 'network';
    throw new DocumentError(reason, address);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    throw new DocumentError('not-json', address);
  }
}

/** The absolute address, or an error where the page must not ask for it. */
function allowedAddress(url: string): string {
  try {
    // A Request resolves an address as the page would, with its base, and takes none with a password.
    const {href, protocol, origin} = new URL(new Request(url).url);
    if (protocol === 'https:' || origin === globalThis.origin) return href;
  } catch {
    // Not an address at all.
  }
  throw new DocumentError('blocked', inShort(url));
}

/** The bytes behind an address, given up as soon as they are too many. */
async function receive(
  address: string,
  signal: AbortSignal,
  fetch: typeof globalThis.fetch,
): Promise<ArrayBuffer> {
  const init = {credentials: 'omit', headers: {accept: 'application/json'}, signal} as const;
  const {ok, status, body} = await fetch(address, init);
  if (!ok) throw new DocumentError('status', address, `status ${status}`);

  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body!.getReader();
  for (let length = 0; ;) {
    const {done, value} = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    chunks.push(value);
    length += value.length;
    if (length > MAX_BYTES) {
      void reader.cancel();
      throw new DocumentError('too-large', address);
    }
  }
}
