const said = new Set<string>();

/** Tells the page's author once per page and sentence, however many widgets or updates have the same problem. */
export function warnOnce(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(sentence);
}

/** Tells of a fault of ours: what was thrown, and what readers see instead. */
export function tellFault(error: unknown): void {
  console.error('<rra-explainer>: a fault of its own. Readers see the text inside the tag.', error);
}
