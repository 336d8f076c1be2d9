/** Joins names with commas and, before the last, a word: `Japan, China and Australia`. No names give an empty string. */
export function joinNames(names: readonly string[], lastWord: string): string {
  const head = names.slice(0, -1).join(', ');
  const last = names[names.length - 1] ?? '';
  return head ? `${head} ${lastWord} ${last}` : last;
}
