import type {RraExplainerElement} from '../rra-explainer.js';

/** States of a widget beside an author's own content: whether some of that is text that stands in no element. */
const BESIDE = ['beside-text', 'beside-blocks'] as const;

const holding = (state: string): string => `:is(figure,div):has(>rra-explainer:state(ready):state(${state}))`;
const KEPT = 'rra-explainer,figcaption';

/**
 * Bare text cannot be hidden by itself: it stays in the figure, unseen and unspoken, in lines without height. A caption
 * gets back what that takes from it, unless the page styles it. A browser that does not know `:state` shows text and picture.
 */
const STYLES = `:is(${BESIDE.map(holding).join()})>:not(${KEPT}){display:none!important}
${holding(BESIDE[0])}{visibility:hidden!important;line-height:0!important}
${holding(BESIDE[0])}>:is(${KEPT}){visibility:visible}
:where(${holding(BESIDE[0])})>:where(figcaption){line-height:1.4}`;

let sheet: CSSStyleSheet | null = null;

/**
 * Hides what a figure holds beside its widget and its caption, for as long as the picture stands. Nothing is written
 * into the author's own elements, so that whatever saves the page saves them as they were.
 */
export function showPicturesOnly(figure: HTMLElement, {states}: RraExplainerElement, hasArticle: boolean): void {
  const isBare = [...figure.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!));
  for (const state of BESIDE) states.delete(state);
  if (!hasArticle) states.add(BESIDE[isBare ? 0 : 1]);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
  }
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
