/** Pages that embed the built iframe page, or a stranger's that looks like it. */
import {waitUntil} from '@open-wc/testing';
import {openFrame, pageUrl} from '../run/page-url.js';

/** The origin beside 'self': in a sandboxed frame WebKit takes 'self' for the sandbox's own origin, which is none. */
const STRICT =
  `default-src 'none'; script-src 'self' ${location.origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
export const HOST_SCRIPT = '<script src="/pages/dist/frame-host.js"></script>';

/** The address of the iframe page with options. */
export const framePage = (options: string): string =>
  `${pageUrl('dist/frame.html', {headers: {'Content-Security-Policy': STRICT}})}&${options}`;

export const iframe = (src: string, attributes = ''): string =>
  `<iframe src="${src.replaceAll('&', '&amp;')}" width="700" height="150" ${attributes}></iframe>`;

/** A stranger's page in an iframe that looks like ours by its address; it posts the messages in their order. */
export const stranger = (...messages: string[]): string => {
  const posts = messages.map((message) => `parent.postMessage(${message}, '*');`).join('');
  return `${pageUrl('inline', {body: `<!doctype html><script>${posts}</script>`})}&frame.html`;
};

/** Collects the messages that a page hears, before any script of its body runs. */
const HEAR =
  '<script>window.heard = []; addEventListener("message", ({data}) => heard.push(data))</script>';

/** A page with an iframe in its body. */
export interface Embedded {
  readonly host: HTMLIFrameElement;
  readonly frame: HTMLIFrameElement;
}

/** Opens a page that holds an iframe and records the messages that it hears. Remove `host` when done. */
export async function embedIn(body: string): Promise<Embedded> {
  const host = await openFrame(pageUrl('inline', {body: `<!doctype html><title>Host</title>${HEAR}<body>${body}`}));
  return {host, frame: host.contentDocument!.querySelector('iframe')!};
}

/** The messages that a page has heard. */
export const heardBy = (host: HTMLIFrameElement): unknown[] => (host.contentWindow as unknown as {heard: unknown[]}).heard;

/** Waits until an iframe was given a height. */
export const sized = (frame: HTMLIFrameElement): Promise<void> =>
  waitUntil(() => frame.style.height !== '', 'the frame has no height', {timeout: 5000});
