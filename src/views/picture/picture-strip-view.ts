import {html, type TemplateResult} from 'lit';
import type {ViewState} from '../../scene/scene.js';
import {restingCaption} from '../../wording/caption-text.js';

/** What stands over the picture, in the strip that the layout keeps free for it: how to use the picture. */
export function pictureStripView({model, words}: ViewState): TemplateResult {
  return html`<div class="strip"><span class="hint">${words.prose(restingCaption(model, words))}</span></div>`;
}
