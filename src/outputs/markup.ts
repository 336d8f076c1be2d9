/** Text as it stands in markup, in quotes or not; HTML and XML read it alike. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** An element of markup as text. Attributes that are undefined are left out; the content is markup already. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, ...content: readonly string[]): string {
  const written = Object.keys(attributes)
    .filter((key) => attributes[key] !== undefined)
    .map((key) => ` ${key}="${escaped(String(attributes[key]))}"`);
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}
