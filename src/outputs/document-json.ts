/** A story as JSON: what `src`, the editor and the document property take. `<` is escaped where a page is to hold it. */
export function documentJson(document: object, indent?: number): string {
  // eslint-disable-next-line no-restricted-syntax -- This is no key but the text itself, which only JSON can write.
  return JSON.stringify(document, null, indent);
}
