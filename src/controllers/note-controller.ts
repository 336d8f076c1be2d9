import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warnOnce} from './warn-once.js';

/** What shows something without having text. */
const SHOWING = 'img, picture, svg, video, audio, canvas, iframe, object, embed, input, button, select, textarea, hr';
/** A character that leaves a trace: neither white space nor of zero width. */
const SEEN = /[^\s\u200b-\u200f\u2060]/;
/** What an author would hardly put into a note: the article has slipped into a tag that was never closed. */
export const ARTICLE = 'h1, h2, h3, h4, h5, h6, form, article, section, main, footer, nav';

/**
 * Whether what stands inside the tag is worth a place under the widget: the author's note, or an article swallowed
 * by a tag that was never closed. Fallback text, scripts, comments and what editors leave behind are not.
 */
export class NoteController implements ReactiveController {
  hasNote = false;

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
    const swallowed = nodes.find((node) => node instanceof Element && isWorthShowing(node) && isArticle(node));
    if (swallowed) {
      warnOnce(
        '<rra-explainer>: headings or forms of the page stand inside the tag. Is </rra-explainer> missing? They are shown below the widget.',
      );
    }
    if (hasNote === this.hasNote) return;
    this.hasNote = hasNote;
    this.#host.requestUpdate();
  };
}

function isArticle(element: Element): boolean {
  return element.matches(ARTICLE) || element.querySelector(ARTICLE) !== null;
}

function isWorthShowing(node: Node): boolean {
  if (node instanceof Text) return SEEN.test(node.data);
  if (!(node instanceof Element) || node.hasAttribute('slot') || node.matches('script, style, template, br')) return false;
  return node.matches(SHOWING) || [...node.childNodes].some(isWorthShowing);
}
