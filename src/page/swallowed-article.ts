import {warnOnce} from './warn-once.js';

/** What an author would hardly put into the tag. A paragraph in a span is what parsers make of a span left open. */
const ARTICLE = 'h1, h2, h3, h4, h5, h6, form, article, section, main, footer, nav, span[slot] p';
/** More letters than any note or fallback text has. */
const LONGEST_TEXT = 2000;

/** Whether an element inside the tag is, or holds, a part of the page's article: then the tag was never closed. */
export function isArticle(element: Element): boolean {
  return element.matches(ARTICLE) || element.querySelector(ARTICLE) !== null || element.textContent.length > LONGEST_TEXT;
}

/** Tells the author of it. */
export function warnOfArticle(): void {
  warnOnce('<rra-explainer>: text of the page stands inside the tag. Is </rra-explainer> missing? It is shown below the widget.');
}
