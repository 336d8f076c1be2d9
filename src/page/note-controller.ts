import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warnOnce} from './warn-once.js';

/** What shows something without having text. */
const SHOWING = 'img, picture, svg, video, audio, canvas, iframe, object, embed, input, button, select, textarea, hr';
/** A character that leaves a trace: neither white space nor of zero width. */
const SEEN = /[^\s\u200b-\u200f\u2060]/;
/** What an author would hardly put into the tag. A paragraph in a span is what parsers make of a span left open. */
const ARTICLE = 'h1, h2, h3, h4, h5, h6, form, article, section, main, footer, nav, span[slot] p';
/** More letters than any note or fallback text has. */
const LONGEST_TEXT = 2000;

/**
 * Whether what stands inside the tag is worth a place under the widget: the author's note, or an article swallowed
 * by a tag or a fallback that was never closed. Fallback text, scripts, comments and what editors leave behind are not.
 */
export class NoteController implements ReactiveController {
  hasNote = false;
  /** The article stands in the fallback. */
  isInFallback = false;

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.read();
  }

  /** To be called when other nodes count as the tag's content; a change within them updates the host anyway. */
  readonly read = (): void => {
    const nodes = [...this.#host.childNodes];
    const hasNote = nodes.some(isWorthShowing);
    const swallowed = nodes.filter((node) => node instanceof Element && isWorthShowing(node) && isArticle(node)) as Element[];
    if (swallowed.length > 0) {
      warnOnce(
        '<rra-explainer>: text of the page stands inside the tag. Is </rra-explainer> missing? It is shown below the widget.',
      );
    }
    const isInFallback = swallowed.some(({slot}) => slot);
    if (hasNote === this.hasNote && isInFallback === this.isInFallback) return;
    this.hasNote = hasNote;
    this.isInFallback = isInFallback;
    this.#host.requestUpdate();
  };
}

function isArticle(element: Element): boolean {
  return (
    element.matches(ARTICLE) || element.querySelector(ARTICLE) !== null || element.textContent.length > LONGEST_TEXT
  );
}

function isWorthShowing(node: Node): boolean {
  if (node instanceof Text) return SEEN.test(node.data);
  if (!(node instanceof Element) || (node.slot && !isArticle(node)) || node.matches('script, style, template, br')) return false;
  return node.matches(SHOWING) || [...node.childNodes].some(isWorthShowing);
}
