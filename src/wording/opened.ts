/**
 * A phrase that stands alone where its language would have it inside a sentence: its first letter is made a capital, unless
 * the phrase begins with a word of the document (`own`), which keeps its letters: `eSwatini`.
 */
export function opened(phrase: string, own = ''): string {
  if (own && phrase.startsWith(own)) return phrase;
  const [first = ''] = phrase;
  return first.toUpperCase() + phrase.slice(first.length);
}
