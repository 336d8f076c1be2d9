import {html, type TemplateResult} from 'lit';
import {allCaptions, captionFor, editionCaption} from './caption-text.js';
import type {ViewState} from './view-state.js';

/**
 * The line under the diagram. Its box is as tall as the longest caption needs: that one stands invisibly in the same
 * grid cell, so nothing below ever moves and no measuring is needed.
 */
export function captionView(view: ViewState): TemplateResult {
  const {model, words, reader, selected} = view;
  const ids = reader.highlight.length > 0 ? reader.highlight : selected ? [selected.id] : [];
  const caption = captionFor(ids, model, words) || editionCaption(model, words) || words.messages.hint;
  return html`<div class="caption" part="caption">
    <p>${words.prose(caption)}</p>
    <p class="ghost" aria-hidden="true">${words.prose(longest(allCaptions(model, words)))}</p>
  </div>`;
}

function longest(captions: readonly string[]): string {
  return captions.reduce((longer, caption) => (caption.length > longer.length ? caption : longer), '');
}
