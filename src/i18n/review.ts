/** What is known of the wording of one language. Not in the script: the table of translations and tests read it. */
export interface Review {
  /**
   * Message keys whose whole wording is attested in a source (`src` in the table of terms that the languages were written
   * from). Every other wording, sentences built round an attested term included, is machine-made and waits for a native
   * reader.
   */
  readonly attested: readonly string[];
  /** Words that take sides or that date: no message may have one. */
  readonly loaded: RegExp;
}
