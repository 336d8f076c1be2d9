/**
 * Opening bracket, then anything up to kana, then the kana that belong to it, closers and stops: roughly a Japanese
 * phrase. `Intl.Segmenter` was measured and left: it cuts names and compounds into pieces, differs between engines, and
 * its first use costs a frame.
 */
const JAPANESE_PHRASE =
  /[（「『《(]?[^ぁ-ゟ、。，；：・（「『《(]*[ぁ-ゟー]*(?:[）」』》)][ぁ-ゟー]*)*[、。，；：・）」』》)]*/gu;

/**
 * A text cut where a line may end, to be joined with `<wbr>` under `word-break: keep-all; overflow-wrap: anywhere`, so that
 * Japanese wraps between phrases and not inside a name. Joined again, the phrases are the text. Other languages
 * come back whole: they need no help, or (Chinese) break well enough anywhere.
 */
export function phrases(text: string, tag: string): readonly string[] {
  return (/^ja\b/i.test(tag) && text.match(JAPANESE_PHRASE)?.filter(Boolean)) || [text];
}
