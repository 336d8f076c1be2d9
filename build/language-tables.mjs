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
 * the story again, in the languages of `tags`: each `T()` takes the next text, in the order in which the expression reads.
 * A text that a language has as the first one has it (`RAA`) is empty there. A text that lacks one of them stops the build.
 */
export function asLanguageTables(story, tags) {
  const texts = [];
  const body = JSON.stringify(story, (_key, value) => {
    if (!isText(value)) return value;
    texts.push(value);
    return '\u0000T\u0000';
  }).replaceAll('"\\u0000T\\u0000"', 'T()');
  const tables = tags.map((tag) => texts.map((text) => written(text, tag, tags[0])).join(BETWEEN));
  const take = tags.map((tag, table) => `${JSON.stringify(tag)}:tables[${table}][at]${table > 0 ? '||tables[0][at]' : ''}`);
  return `(()=>{const tables=${JSON.stringify(tables)}.map((texts)=>texts.split("${BETWEEN}"));let at=-1;const T=()=>(++at,{${take}});return ${body}})()`;
}

/** A text as a language's table has it. */
function written(text, tag, first) {
  if (!text[tag]) throw new Error(`The text "${text.en}" has no ${tag}.`);
  if (text[tag].includes(BETWEEN)) throw new Error(`A text in ${tag} has a ${BETWEEN}.`);
  return tag !== first && text[tag] === text[first] ? '' : text[tag];
}
