import {DocumentError} from './document-error.js';
import {inShort} from './problem-list.js';
import {readJson} from './read-json.js';

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
  const connection = new AbortController();
  let stop!: (error: DocumentError) => void;
  // Raced against the answer, so that it also stops a page's own `fetch` that knows no signals.
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  const onAbort = () => stop(new DocumentError('aborted', `${address} is no longer wanted.`));
  const onTimeout = () =>
    stop(
      new DocumentError('timeout', `${address} took too long. Allowed: ${timeLimitMs / 1000} s.`),
    );
  const timer = setTimeout(onTimeout, timeLimitMs);
  signal.addEventListener('abort', onAbort);
  try {
    if (signal.aborted) onAbort();
    const answer = signal.aborted ? stopped : receive(address, connection.signal, fetch);
    return readJson(await Promise.race([stopped, answer]), address);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    connection.abort();
  }
}

/** The absolute address, or an error where the page must not ask for it. */
function allowedAddress(url: string): string {
  try {
    // A Request resolves an address as the page would, with its base.
    const {href, protocol, origin} = new URL(new Request(url).url);
    if (protocol === 'https:' || origin === new URL(new Request('').url).origin) return href;
  } catch {
    // Not an address at all, or one with a password.
  }
  throw new DocumentError(
    'blocked',
    `${inShort(url)} is not asked for. Allowed: an https: address or one on the page's own site.`,
  );
}

/** The text behind an address, given up as soon as it is too long. */
async function receive(
  address: string,
  signal: AbortSignal,
  fetch: typeof globalThis.fetch,
): Promise<string> {
  const fail = (
    reason: 'network' | 'status' | 'too-large' | 'not-json',
    sentence: string,
  ): never => {
    throw new DocumentError(reason, `${address} ${sentence}`);
  };
  const onNetwork = () =>
    fail('network', 'gave no answer. Allowed: an answer that this page may read (CORS).');

  const init = {credentials: 'omit', headers: {accept: 'application/json'}, signal} as const;
  const response = await fetch(address, init).catch(onNetwork);
  if (!response.ok) fail('status', `answered ${response.status}. Allowed: 200 to 299.`);

  const reader = response.body?.getReader();
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = (await reader?.read().catch(onNetwork)) ?? {done: true};
    bytes += value?.length ?? 0;
    if (bytes > MAX_BYTES) fail('too-large', 'is too large. Allowed: 1 MB.');
    try {
      text += decoder.decode(value, {stream: !done});
    } catch {
      fail('not-json', 'is not UTF-8. Allowed: JSON in UTF-8.');
    }
    if (done) return text;
  }
}
