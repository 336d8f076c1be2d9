/** What the README takes from the code, section by section, as Markdown. Reads src/ and the built files in dist/. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {allowedFor} from './allowed-words.mjs';
import {benchTable} from './bench-table.mjs';
import {liveCode} from './live-code.mjs';
import {eventRows} from './public-surface.mjs';
import {brotliSize, gzipSize, SIZE_LIMITS} from './size-budget.mjs';

const SCRIPT = 'dist/rra-explainer.js';
const STORY = 'src/document/japan-philippines.json';
const BENCH = 'test/bench/result.json';

/** Values that the code words for one document, or for nobody. */
const TAKES = {
  alt: 'a text',
  'as-of': '`YYYY-MM-DD`',
  countries: 'ids of countries, `JP PH US`',
  selected: 'an id: `JP`, `jp-ph-raa`, or a pair, `JP-PH`',
  hash: 'a name, `raa`',
  src: 'an `https:` or same-site address',
};
const DEFAULTS = {
  alt: 'generated',
  asOf: 'today',
  countries: 'all',
  selected: 'none',
  hash: 'none',
  src: 'built-in story',
};

/** Tried with DOMPurify 3, sanitize-html 2, rehype-sanitize 6, xss 1 and Bleach 5. */
const SANITIZERS = `// DOMPurify
DOMPurify.sanitize(html, {ADD_TAGS: ['rra-explainer'], ADD_ATTR: attributes});
// sanitize-html, with base = sanitizeHtml.defaults
const allowedTags = [...base.allowedTags, 'rra-explainer'];
const allowedAttributes = {...base.allowedAttributes, 'rra-explainer': attributes, span: ['slot']};
// rehype-sanitize, with base = defaultSchema
const tagNames = [...base.tagNames, 'rra-explainer'];
const schema = {...base, tagNames, attributes: {...base.attributes, 'rra-explainer': attributes, span: ['slot']}};
// xss, with base = xss.getDefaultWhiteList()
const whiteList = {...base, 'rra-explainer': attributes, span: ['slot']};
// Angular: a binding to innerHTML drops the tag; write it in the template of a component with
schemas: [CUSTOM_ELEMENTS_SCHEMA]
# Bleach, in Python
bleach.clean(html, tags={*bleach.ALLOWED_TAGS, 'span', 'rra-explainer'}, attributes={**bleach.ALLOWED_ATTRIBUTES, 'rra-explainer': attributes, 'span': ['slot']})`;

/** What the code says of itself. */
const code = await liveCode(
  "export {RELATION_KINDS} from './src/document/kinds.js';",
  "export {documentSchema} from './src/document/schema.js';",
  "export {LANGUAGES, REVIEWS} from './src/i18n/all-languages.js';",
  "export {readSettings} from './src/settings/read-settings.js';",
);
const story = JSON.parse(readFileSync(STORY, 'utf8'));
const script = readFileSync(SCRIPT);
const element = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
  .modules.flatMap(({declarations = []}) => declarations)
  .find(({customElement}) => customElement);

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');
const quoted = (words) => [...words].map((word) => `\`${word}\``).join(' ');

/** The values of an attribute, in the words in which the code would refuse another one. */
function valuesOf({name, fieldName}) {
  if (TAKES[name]) return TAKES[name];
  const [words, more = ''] = allowedFor(fieldName).split('; ');
  return quoted(words.split(', ')) + more.replace(/^or (\w+)/, '; or `$1`');
}

function defaultOf({fieldName}) {
  const settings = code.readSettings({}, story).settings;
  const renamed = {view: 'views', relations: 'kinds'}[fieldName] ?? fieldName;
  const value = settings[renamed];
  if (value instanceof Set) {
    const all = renamed === 'kinds' ? code.RELATION_KINDS.length : value.size;
    return value.size === all ? 'all' : quoted(value);
  }
  return DEFAULTS[fieldName] ?? `\`${value}\``;
}

function attributes() {
  const rows = element.attributes.map((attribute) => {
    const {name, fieldName, description} = attribute;
    const both = name === fieldName ? `\`${name}\`` : `\`${name}\` (\`${fieldName}\`)`;
    return [both, valuesOf(attribute), defaultOf(attribute), description];
  });
  const lang = [
    '`lang`',
    'a BCP 47 tag',
    'nearest `lang` around it, else `en`',
    'Language of words and content.',
  ];
  return table(['attribute (property)', 'values', 'default', 'meaning'], [lang, ...rows]);
}

function members() {
  const named = new Set(element.attributes.map(({fieldName}) => fieldName));
  const rows = element.members
    .filter(({name}) => !named.has(name))
    .map(({name, kind, static: isStatic, parameters = [], description}) => [
      `\`${name}${kind === 'method' ? `(${parameters.map((one) => one.name).join(', ')})` : ''}\``,
      isStatic ? 'static property' : kind === 'method' ? 'method' : 'property',
      description,
    ]);
  return table(['name', 'sort', 'meaning'], rows);
}

function events() {
  const source = readFileSync('src/events.ts', 'utf8');
  const union = (type) => new RegExp(`type ${type} =([^;]+);`).exec(source)[1].match(/'[\w-]+'/g);
  const words = (type) => quoted(union(type).map((word) => word.slice(1, -1)));
  const details = table(
    ['event', '`detail`', 'when'],
    eventRows().map(({name, detail, description}) => [`\`${name}\``, `\`${detail}\``, description]),
  );
  return `${details}\n\n\`Trigger\`: ${words('Trigger')}. \`ErrorReason\`: ${words('ErrorReason')}.`;
}

const described = (entries) =>
  entries.map(({name, description}) => `\`${name || 'default'}\`: ${description}`).join(' · ');

/** Every text of the story that is kept by language. */
function textsIn(value) {
  if (value === null || typeof value !== 'object') return [];
  return typeof value.en === 'string' ? [value] : Object.values(value).flatMap(textsIn);
}

/** Of a language, or of one of its groups; its tags, where its lines end and how it writes days are no words to translate. */
const wordsIn = (messages) =>
  Object.entries(messages).flatMap(([key, word]) => {
    if (/^(tag|aliases|phrase|months|shortMonths|date)$/.test(key)) return [];
    return typeof word === 'object' ? Array(wordsIn(word)).fill(key) : [key];
  }).length;

function languages() {
  const texts = textsIn(story);
  const rows = Object.entries(code.LANGUAGES).map(([tag, messages]) => {
    const name = new Intl.DisplayNames('en', {type: 'language'}).of(tag);
    if (tag === 'en') return [`\`${tag}\``, name, texts.length, wordsIn(messages), 'the original'];
    const known = texts.filter(({attested = []}) => attested.includes(tag)).length;
    const words = code.REVIEWS[tag].attested.length;
    const of = (count, all) => `${count} of ${all} attested`;
    return [
      `\`${tag}\``,
      name,
      of(known, texts.length),
      of(words, wordsIn(messages)),
      ['machine-made, waiting for a native reader', ...attestedTerms(tag, texts)].join(', but for: '),
    ];
  });
  return table(['`lang`', 'language', 'texts of the story', "the widget's words", 'state'], rows);
}

/** In one string, or in none where there are none. */
function attestedTerms(tag, texts) {
  const known = texts.filter(({attested = []}) => attested.includes(tag)).map((text) => text[tag]);
  const words = code.REVIEWS[tag].attested.map((path) =>
    path.split('.').reduce((words, key) => words[key], code.LANGUAGES[tag]),
  );
  const plain = words.filter((word) => typeof word === 'string');
  const terms = [...new Set([...known, ...plain])];
  return terms.length > 0 ? [terms.join(' · ')] : [];
}

const hash = () => `sha384-${createHash('sha384').update(script).digest('base64')}`;
const kilobytes = (bytes, digits = 0) => `${(bytes / 1000).toFixed(digits)} kB`;

function size() {
  const {limit, ceiling} = SIZE_LIMITS.all;
  const brotli = brotliSize(script);
  const sizes = `${kilobytes(script.length)} raw, ${kilobytes(gzipSize(script))} gzip, ${kilobytes(brotli, 1)} brotli`;
  const english = brotliSize(readFileSync('dist/rra-explainer.en.js', 'utf8'));
  const gate =
    brotli > limit
      ? `The limit of ${kilobytes(limit)} brotli is not met yet; the build fails above ${kilobytes(ceiling, 1)}.`
      : `The build fails above ${kilobytes(limit)} brotli.`;
  return `\`rra-explainer.js\`, everything in: ${sizes}; with English alone, \`rra-explainer.en.js\`: ${kilobytes(english, 1)} brotli. ${gate}`;
}

/** A calendar day in words. */
const inWords = (day) =>
  new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));

function facts() {
  const {countries, relations, sources, asOf} = story;
  const counts = `${countries.length} countries, ${relations.length} relations, ${sources.length} sources`;
  return `The built-in story (${counts}) is checked up to ${inWords(asOf)}.`;
}

function documentLimits() {
  const {countries, relations, sources} = code.documentSchema.properties;
  return `At most ${countries.maxItems} countries, ${relations.maxItems} relations and ${sources.maxItems} sources; what is beyond is left out.`;
}

const fenced = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``;

function allowed() {
  const names = ['lang', ...element.attributes.map(({name}) => name)];
  return fenced('js', `const attributes = ['${names.join("', '")}'];\n${SANITIZERS}`);
}

/** Each section's text by its name in the markers. */
export const SECTIONS = {
  snippet: () =>
    fenced('html', `<script src="/rra-explainer.js" integrity="${hash()}" async></script>`),
  attributes,
  members,
  events,
  parts: () => described(element.cssParts),
  slots: () => described(element.slots),
  tokens: () =>
    table(
      ['token', 'default', 'meaning'],
      element.cssProperties.map((token) => [
        `\`${token.name}\``,
        `\`${token.default}\``,
        token.description,
      ]),
    ),
  allowed,
  'document-limits': documentLimits,
  facts,
  languages,
  size,
  bench: () => benchTable(JSON.parse(readFileSync(BENCH, 'utf8')), table),
};
