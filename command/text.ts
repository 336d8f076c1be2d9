import type {Fact} from '../src/document/types.js';
import type {Words} from '../src/i18n/words.js';
import type {Model, ShownRelation} from '../src/model/model.js';
import {numberSources} from '../src/model/source-numbers.js';
import {datedStatus, statusText} from '../src/wording/status-text.js';

/** All that the widget says, as plain text for a newsletter or a terminal: facts, relations, sources with addresses. */
export function textOf(model: Model, words: Words): string {
  const {document, subject} = model;
  const {messages, text} = words;
  const numbers = numberSources(document);
  const marks = (ids: readonly string[]): string => {
    const found = ids.flatMap((id) => numbers.get(id) ?? []);
    return found.length > 0 ? ` [${found.join(', ')}]` : '';
  };
  const factLine = ({label, value, date, sources}: Fact): string =>
    `${label ? text(label) : words.day(date, 'long')}: ${text(value)}${marks(sources)}`;
  const relationLine = (shown: ShownRelation): string => {
    const {relation, members, kind} = shown;
    const countries = document.countries.filter(({id}) => members.includes(id)).map(words.name);
    return `${text(relation.name)} (${messages.kind[kind]}: ${messages.list(countries)}). ${datedStatus(shown, {model, words})}. ${text(relation.summary)}${marks(relation.sources)}`;
  };
  const sources = [...document.sources]
    .sort((one, other) => (numbers.get(one.id) ?? 0) - (numbers.get(other.id) ?? 0))
    .map(({id, title, publisher, date, url}) => {
      const day = date ? words.day(date) : '';
      return `[${numbers.get(id)}] ${[`${title} (${[publisher, day].filter(Boolean).join(', ')})`, url].filter(Boolean).join(' ')}`;
    });
  const checked = model.checkedOn ? messages.checked(words.day(model.checkedOn, 'long')) : '';
  const parts = [
    [text(document.title), text(document.subtitle), `${statusText(subject, words)} (${messages.asOf(words.day(model.day, 'long'))})`],
    subject.facts.length > 0 ? subject.facts.map(factLine) : [text(subject.relation.summary) + marks(subject.relation.sources)],
    [messages.tableCaption(words.day(model.day, 'long'), ''), ...model.all.filter(({stage}) => stage !== 'ended' || model.isDated).map((shown) => `- ${relationLine(shown)}`)],
    sources.length > 0 ? [messages.sources, ...sources] : [],
    [checked, text(document.credit)],
  ];
  return `${parts.map((lines) => lines.filter(Boolean).join('\n')).filter(Boolean).join('\n\n')}\n`;
}
