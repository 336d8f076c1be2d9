/** Why a document could not be had. */
export type DocumentErrorReason =
  | 'network'
  | 'status'
  | 'too-large'
  | 'timeout'
  | 'not-json'
  | 'aborted'
  | 'not-a-document'
  | 'blocked';

/** A document could not be had. The message is for the page's author: what was asked, what came, what is allowed. */
export class DocumentError extends Error {
  readonly reason: DocumentErrorReason;

  constructor(reason: DocumentErrorReason, message: string) {
    super(message);
    this.name = 'DocumentError';
    this.reason = reason;
  }
}
