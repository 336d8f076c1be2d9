import {FALLBACK, FIGURE, TAG} from './readme.mjs';

/** The forms that the README documents, each as the parts that authors write in other ways. */
export const FORMS = {
  tag: {
    plain: TAG,
    name: 'rra-explainer',
    attributes: ['lang="en"', 'as-of="2024-07-08"', 'theme="light"'],
    text: `<span slot="fallback">${FALLBACK}</span>`,
  },
  figure: {
    plain: FIGURE,
    name: 'figure',
    attributes: ['data-rra-explainer', 'data-rra-as-of="2024-07-08"', 'data-rra-theme="light"'],
    text: FALLBACK,
  },
};

const written = (form, {gap = ' ', start = '', end = ''} = {}) =>
  `<${form.name}${gap}${form.attributes.join(gap)}>${start}${form.text}${end}</${form.name}>`;

/** The form in one line, with attributes. */
export const inOneLine = (form) => written(form);
/** The sentences of the fallback, with what stands between them. */
const between = (snippet, gap) => snippet.replace('2025. ', `2025.${gap}`);

const lines = (...all) => all.join('\n');
const FIRST = 'The first words of the article.';
const LAST = 'The last words of the article.';
const alone = (snippet) => lines(FIRST, '', snippet, '', LAST);

/** What authors make of a form in a plain text file; each takes the form and gives the whole article. */
export const SHAPES = {
  'in one line': (form) => alone(inOneLine(form)),
  'without attributes': (form) => alone(form.plain),
  'with attributes on several lines': (form) => alone(written(form, {gap: '\n  '})),
  'with its text on a line of its own': (form) => alone(written(form, {start: '\n', end: '\n'})),
  'with blank lines around its text': (form) => alone(written(form, {start: '\n\n', end: '\n\n'})),
  'with a blank line in its text': (form) => alone(between(inOneLine(form), '\n\n')),
  'on several lines with a blank line in its text': (form) =>
    alone(between(written(form, {start: '\n', end: '\n'}), '\n\n')),
  'with its text indented by a tab': (form) => alone(written(form, {start: '\n\t', end: '\n'})),
  'with its text indented by four spaces': (form) =>
    alone(written(form, {start: '\n    ', end: '\n'})),
  'right after a line of text': (form) => lines(FIRST, inOneLine(form), '', LAST),
  'right before a line of text': (form) => lines(FIRST, '', inOneLine(form), LAST),
  'in the middle of a sentence': (form) =>
    lines(FIRST, '', `See ${inOneLine(form)} here.`, '', LAST),
  'in a list': (form) => lines(FIRST, '', '- One', '', `- ${inOneLine(form)}`, '', LAST),
  'in a quotation': (form) => lines(FIRST, '', `> ${inOneLine(form)}`, '', LAST),
  'with Windows line ends': (form) =>
    alone(written(form, {start: '\n', end: '\n'})).replaceAll('\n', '\r\n'),
};

/** What authors make of a form in an editor of HTML that writes paragraphs by itself. */
export const HTML_SHAPES = {
  ...SHAPES,
  'in a list': (form) =>
    lines(FIRST, '', `<ul><li>One</li><li>${inOneLine(form)}</li></ul>`, '', LAST),
  'in a quotation': (form) =>
    lines(FIRST, '', `<blockquote>${inOneLine(form)}</blockquote>`, '', LAST),
  'in a section': (form) => lines(FIRST, '', '<div>', inOneLine(form), '</div>', '', LAST),
  'in a paragraph': (form) => lines(FIRST, '', `<p>${inOneLine(form)}</p>`, '', LAST),
  'between comments of the editor': (form) =>
    alone(lines('<!-- wp:html -->', inOneLine(form), '<!-- /wp:html -->')),
};
