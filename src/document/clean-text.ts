/**
 * A string that is harmless wherever text is shown: line breaks and control characters become one space; half
 * surrogates and the characters that reverse the direction of what follows are gone. Trimmed.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\p{Bidi_C}\p{Cs}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}
