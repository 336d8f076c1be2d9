/** What would have been right, by why a document could not be had. */
const ALLOWED = {
  blocked: 'an https: address or one of the page’s own site',
  network: 'an answer that this page may read (CORS)',
  status: 'a status from 200 to 299',
  'too-large': '1 MB',
  timeout: '15 s',
  'not-json': 'JSON in UTF-8',
  aborted: 'a page that still waits',
} as const;

/** Why a document could not be had. */
export type DocumentErrorReason = keyof typeof ALLOWED;

/** A document could not be had. The message is for the page's author: what was asked, what came, what is allowed. */
export class DocumentError extends Error {
  readonly reason: DocumentErrorReason;

  constructor(reason: DocumentErrorReason, address: string, came: string = reason) {
    super(`${address} failed: ${came}. Allowed: ${ALLOWED[reason]}.`);
    this.reason = reason;
  }
}
