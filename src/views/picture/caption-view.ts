import {html, type TemplateResult} from 'lit';
import {captionFor, editionCaption, restingCaption} from '../../wording/caption-text.js';
import type {ViewState} from '../../scene/scene.js';

/**
 * The line under the diagram. Its box is as tall as the longest captions need: those stand invisibly in the same
 * grid cell, so nothing below ever moves and no measuring is needed.
 */
export function captionView(view: ViewState): TemplateResult {
  const {model, words, reader, selected, longestCaptions} = view;
  const ids = reader.highlight.length > 0 ? reader.highlight : selected ? [selected.id] : [];
  const caption = captionFor(ids, model, words) || editionCaption(model, words) || restingCaption(model, words);
  return html`<div class="caption" part="caption">
    <p>${words.prose(caption)}</p>
    ${longestCaptions.map((ghost) => html`<p class="ghost" aria-hidden="true">${words.prose(ghost)}</p>`)}
  </div>`;
}
