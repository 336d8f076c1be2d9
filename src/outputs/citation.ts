import type {Words} from '../i18n/words.js';
import type {Model} from '../model/model.js';
import {sourcesOf} from '../model/source-numbers.js';

/** A citation in two forms. */
export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
}

/** What TeX would take for a command. */
const COMMANDS = /[\\{}$&#%_^~]/g;
const SIGNS: Readonly<Record<string, string>> = {'\\': 'backslash', '^': 'asciicircum', '~': 'asciitilde'};

/**
 * How to cite what is shown: title, the credit, the edition's day, the day of the last check, the page's address, and what the
 * subject rests on. Words are few, so that the form is the same in every language. A document that nobody checked has no day of a
 * check.
 */
export function citationOf({document, subject, day}: Model, words: Words, address: string): Citation {
  const {title, subtitle, credit, asOf} = document;
  const {messages, text} = words;
  const name = sentences([text(title), text(subtitle)], ', ');
  const checked = asOf === undefined ? '' : messages.checked(words.day(asOf, 'long'));
  const said = [text(credit), messages.asOf(words.day(day, 'long')), checked];
  const sources = sourcesOf(subject.relation.sources, document)
    .map((source) => sentences([source.publisher, text(source.title), source.url], ', '))
    .join('; ');
  const under = sources && `${messages.sources}: ${sources}`;
  const fields = {
    title: `{${forTex(name)}}`,
    year: day.slice(0, 4),
    note: forTex(sentences([...said, under])),
    // An address is read as it stands; only a brace would end the field.
    url: address.replace(/[{}]/g, encodeURIComponent),
  };
  const written = Object.entries(fields).map(([field, value]) => `  ${field} = {${value}}`);
  return {plain: sentences([name, ...said, address, under]), bibtex: `@misc{${document.subject},\n${written.join(',\n')}\n}`};
}

const sentences = (parts: readonly (string | undefined)[], between = '. '): string =>
  parts.filter(Boolean).join(between).replaceAll('.. ', '. ');

const forTex = (text: string): string =>
  text.replace(COMMANDS, (sign) => (SIGNS[sign] ? `\\text${SIGNS[sign]}{}` : `\\${sign}`));
