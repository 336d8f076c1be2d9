/** What `pages-middleware.mjs` understands; its head comment explains each field. */
export interface PageRequest {
  readonly body?: string;
  readonly bytes?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly redirect?: string;
  readonly delay?: number;
  readonly padTo?: number;
  readonly cut?: boolean;
  readonly stall?: boolean;
  readonly key?: string;
}

const toBase64url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');

/** The address of a page in `test/bundle/pages/`, of `dist/<file>`, or of an `inline` body. */
export const pageUrl = (name: string, request: PageRequest = {}): string =>
  `/pages/${name}?q=${toBase64url(JSON.stringify(request))}`;

/** The same address on another origin (the same server by its other name). */
export const onOtherOrigin = (url: string): string =>
  new URL(url, `http://localhost:${location.port}`).href;

/** How often the server was asked for pages with this key, and with which request headers. */
export async function requestsSeen(
  key: string,
): Promise<{count: number; headers: Record<string, string>[]}> {
  return (await fetch(`/pages/-/seen?key=${encodeURIComponent(key)}`)).json();
}

/** Opens an address in a frame and waits for its load event. Remove the frame when done. */
export function openFrame(
  url: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({width: '800', height: '600', ...attributes})) {
    frame.setAttribute(name, value);
  }
  frame.src = url;
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame), {once: true});
    document.body.append(frame);
  });
}
