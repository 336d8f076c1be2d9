import {html, type TemplateResult} from 'lit';
import type {ViewState} from '../../scene/scene.js';
import {restingCaption} from '../../wording/caption-text.js';
import {switchView} from './switch-view.js';

/** What stands over the picture, in the strip that the layout keeps free for it: the switch to the map, and how to begin. */
export function pictureStripView(view: ViewState): TemplateResult {
  const {model, words} = view;
  return html`<div class="strip">${switchView(view)}<span class="hint">${words.prose(restingCaption(model, words))}</span></div>`;
}
