/** Whether a value is a text in several languages. */
const isText = (value) =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  typeof value.en === 'string';

/** Stands between the texts of a language; one character is shorter than quotes and a comma. */
const BETWEEN = '|';

/**
 * A story as a JavaScript expression in which the texts stand language by language instead of text by text: a
 * compressor does better when a language's words stand together, and their tags are written once. Evaluating it gives
 * the story again: each `T()` takes the next text, in the order in which the expression reads. A text that a language
 * has not, or has as in English (`RAA`), is empty there and comes out in English.
 */
export function asLanguageTables(story) {
  const texts = [];
  const body = JSON.stringify(story, (_key, value) => {
    if (!isText(value)) return value;
    texts.push(value);
    return '\u0000T\u0000';
  }).replaceAll('"\\u0000T\\u0000"', 'T()');
  const tags = [...new Set(texts.flatMap((text) => Object.keys(text)))];
  const written = (text, tag) => (tag !== 'en' && text[tag] === text.en ? '' : (text[tag] ?? ''));
  const tables = tags.map((tag) => [tag, texts.map((text) => written(text, tag)).join(BETWEEN)]);
  for (const [tag, joined] of tables) {
    if (joined.split(BETWEEN).length !== texts.length)
      throw new Error(`A text in ${tag} has a ${BETWEEN}.`);
  }
  return `(()=>{const tables=${JSON.stringify(tables)}.map(([tag,texts])=>[tag,texts.split("${BETWEEN}")]);const T=(english=tables[0][1][0])=>Object.fromEntries(tables.map(([tag,texts])=>[tag,texts.shift()||english]));return ${body}})()`;
}
