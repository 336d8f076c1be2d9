import type {Words} from '../i18n/words.js';
import type {Model} from '../model/model.js';
import {sourcesOf} from '../model/source-numbers.js';

/** A spreadsheet would run a cell that begins so, in full width too; an apostrophe makes it a text. */
const RUNS = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * The relations that the picture shows, as a sheet: comma-separated, quoted where needed, with the line ends of
 * RFC 4180 and a byte order mark, by which spreadsheets know that it is UTF-8. Days stand as in the document.
 */
export function relationsCsv({shown, document}: Model, words: Words): string {
  const {messages, text} = words;
  const head = [
    messages.relation,
    messages.kindOfRelation,
    messages.members,
    ...DAYS,
    messages.summary,
    messages.sources,
  ];
  const rows = shown.map((entry) => {
    const {relation, kind, members} = entry;
    const countries = document.countries.filter(({id}) => members.includes(id)).map(words.name);
    const sources = sourcesOf(relation.sources, document).map(({title, url}) => url ?? title);
    return [
      text(relation.name),
      messages.kind[kind],
      countries.join('; '),
      ...DAYS.map((day) => relation[day] ?? ''),
      text(relation.summary),
      sources.join(' '),
    ];
  });
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Fields of a relation that hold days, by their names in the format: a sheet is data, and goes back into the editor. */
const DAYS = ['talks', 'signed', 'inForce', 'since', 'ended'] as const;

function cell(text: string): string {
  const safe = RUNS.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
