import type {Words} from '../i18n/words.js';
import type {Model} from '../model/model.js';

/** A citation in two forms. */
export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
}

/**
 * How to cite what is shown: title, the credit, the edition's day, the day of the last check, the page's address. Words are few, so
 * that the form is the same in every language. A document that nobody checked has no day of a check.
 */
export function citationOf({document, day}: Model, words: Words, address: string): Citation {
  const {title, subtitle, credit, asOf} = document;
  const name = [title, subtitle].map(words.text).filter(Boolean).join(', ');
  const checked = asOf === undefined ? '' : words.messages.checked(words.day(asOf, 'long'));
  const edition = words.messages.asOf(words.day(day, 'long'));
  const plain = [name, words.text(credit), edition, checked, address].filter(Boolean).join('. ').replace(/\.\. /g, '. ');
  const fields = [
    ['title', `{${name}}`],
    ['year', day.slice(0, 4)],
    ['note', [words.text(credit), edition, checked].filter(Boolean).join('. ')],
    ['url', address],
  ] as const;
  const written = fields.map(([field, value]) => `  ${field} = {${value}}`);
  return {plain, bibtex: `@misc{${document.subject},\n${written.join(',\n')}\n}`};
}
