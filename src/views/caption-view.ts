import {html, type TemplateResult} from 'lit';
import {allCaptions, captionFor, editionCaption} from './caption-text.js';
import type {ViewState} from './view-state.js';

/** A caption shorter than this share of the longest never needs as many lines. */
const NEARLY = 0.8;

/**
 * The line under the diagram. Its box is as tall as the longest captions need: those stand invisibly in the same
 * grid cell, so nothing below ever moves and no measuring is needed.
 */
export function captionView(view: ViewState): TemplateResult {
  const {model, words, reader, selected} = view;
  const ids = reader.highlight.length > 0 ? reader.highlight : selected ? [selected.id] : [];
  const caption = captionFor(ids, model, words) || editionCaption(model, words) || words.messages.hint;
  return html`<div class="caption" part="caption">
    <p>${words.prose(caption)}</p>
    ${longest(allCaptions(model, words)).map((ghost) => html`<p class="ghost" aria-hidden="true">${words.prose(ghost)}</p>`)}
  </div>`;
}

/** The captions that may need the most lines. */
function longest(captions: readonly string[]): string[] {
  const most = Math.max(...captions.map(widthOf));
  return [...new Set(captions)].filter((caption) => widthOf(caption) > NEARLY * most);
}

/** Rough width in Latin letters; a letter of a script with square ones counts twice. */
function widthOf(caption: string): number {
  return caption.replace(/[\u3000-\uffff]/g, '--').length;
}
