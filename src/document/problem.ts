/** What a page's author got wrong, as data. Readers never see it; the author gets one console warning. */
export interface Problem {
  /** The attribute (`as-of`) or the path in a document (`relations[3].signed`). */
  readonly where: string;
  /** The offending value as it was given, shortened. */
  readonly value: string;
  /** What would have been right: allowed values or a short description. */
  readonly allowed: string;
  /** What happens now: `The default is used.` */
  readonly effect: string;
}
