const said = new Set<string>();

/** Tells the page's author once per page and sentence, however many widgets or updates have the same problem. */
export function warnOnce(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(sentence);
}
