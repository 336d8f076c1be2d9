import {describeProblem} from '../document/describe-problem.js';
import {inShort} from '../document/problem-list.js';
import {isSameLanguage, LANGUAGES, matchLanguage} from '../i18n/languages.js';

const said = new Set<string>();

/** Tells the page's author once per page and sentence, however many widgets or updates have the same problem. */
export function warnOnce(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(sentence);
}

/** Tells of a fault of ours: what was thrown, and what readers see instead. */
export function tellFault(error: unknown): void {
  console.error('<rra-explainer>: a fault of its own. Readers see the text inside the tag.', error);
}

/**
 * Tells, of a page whose nearest `lang` is no language of ours, in which one the widget's own words are. Who took a script
 * with one language in it knows.
 */
export function warnOfLanguage(tags: readonly string[]): void {
  const [tag] = tags;
  const ours = Object.keys(LANGUAGES);
  const spoken = matchLanguage(tags).tag;
  if (!tag || !ours[1] || isSameLanguage(tag, spoken)) return;
  const effect = `The widget’s own words are in ${spoken === 'en' ? 'English' : spoken}, the texts of its document in "${tag}" where it has them.`;
  warnOnce(describeProblem({where: 'lang', value: inShort(tag), allowed: ours.join(', '), effect}));
}
