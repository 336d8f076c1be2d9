/** Most texts hold nothing of the kind, and one look is cheaper than three. */
const UNUSUAL = /[\p{Bidi_Control}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * A string that is harmless wherever text is shown: line breaks and control characters become one space, half
 * surrogates become U+FFFD, and the characters that reverse the direction of what follows are gone. Trimmed.
 */
export function cleanText(text: string): string {
  const usual = UNUSUAL.test(text)
    ? text
        .replace(/\p{Bidi_Control}/gu, '')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/\p{Cs}/gu, '\ufffd')
    : text;
  return usual.trim();
}
