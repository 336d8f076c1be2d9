import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isArticle, warnOfArticle} from './swallowed-article.js';

/** What shows something without having text. */
const SHOWING = 'img, picture, svg, video, audio, canvas, iframe, object, embed, input, button, select, textarea, hr';
/** A character that leaves a trace: neither white space nor of zero width. */
const SEEN = /[^\s\u200b-\u200f\u2060]/;
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
    if (swallowed.length > 0) warnOfArticle();
    const isInFallback = swallowed.some(({slot}) => slot);
    if (hasNote === this.hasNote && isInFallback === this.isInFallback) return;
    this.hasNote = hasNote;
    this.isInFallback = isInFallback;
    this.#host.requestUpdate();
  };
}

function isWorthShowing(node: Node): boolean {
  if (node instanceof Text) return SEEN.test(node.data);
  if (!(node instanceof Element) || (node.slot && !isArticle(node)) || node.matches('script, style, template, br')) return false;
  return node.matches(SHOWING) || [...node.childNodes].some(isWorthShowing);
}
