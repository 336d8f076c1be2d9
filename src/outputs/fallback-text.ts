import type {Words} from '../i18n/words.js';
import type {Model} from '../model/model.js';
import {statusText} from '../wording/status-text.js';

/**
 * What stands for the widget where no script runs, in one paragraph: the agreement, its status on the day shown, what
 * it is, and the countries that the picture draws. Words are the document's and the widget's own.
 */
export function fallbackText({document, subject, countries}: Model, words: Words): string {
  const {title, subtitle} = document;
  const name = [title, subtitle].map(words.text).filter(Boolean).join(', ');
  const sentences = [name, statusText(subject, words), words.text(subject.relation.summary), words.messages.list(countries.map(words.name))];
  return sentences.filter(Boolean).map(ended).join(' ');
}

/** With a full stop, in the writing of the sentence, where it does not end with a mark of its own. */
function ended(sentence: string): string {
  if (/[.!?。！？]$/u.test(sentence)) return sentence;
  return sentence + (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(sentence.slice(-2)) ? '。' : '.');
}
