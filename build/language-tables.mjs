/** Whether a value is a text in several languages. */
const isText = (value) =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && typeof value.en === 'string';

/**
 * A story as a JavaScript expression in which the texts stand language by language instead of text by text: a
 * compressor does better when a language's words stand together, and their tags are written once. Evaluating it gives
 * the story again: each `T()` takes the next text, in the order in which the expression reads.
 */
export function asLanguageTables(story) {
  const texts = [];
  const body = JSON.stringify(story, (_key, value) => {
    if (!isText(value)) return value;
    texts.push(value);
    return '\u0000T\u0000';
  }).replaceAll('"\\u0000T\\u0000"', 'T()');
  const tags = [...new Set(texts.flatMap((text) => Object.keys(text)))];
  const tables = tags.map((tag) => [tag, texts.map((text) => text[tag] ?? null)]);
  return `(()=>{const tables=${JSON.stringify(tables)};let next=-1;const T=()=>{next++;return Object.fromEntries(tables.map(([tag,texts])=>[tag,texts[next]]).filter(([,text])=>text))};return ${body}})()`;
}
