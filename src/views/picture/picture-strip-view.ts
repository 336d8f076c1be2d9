import {html, type TemplateResult} from 'lit';
import {proseView} from '../prose-view.js';
import type {ViewState} from '../../scene/scene.js';
import {restingCaption} from '../../wording/caption-text.js';
import {type SwitchState, switchView} from './switch-view.js';

/** What the strip is drawn of. */
export interface StripState extends SwitchState, Pick<ViewState, 'model'> {}

/** What stands over the picture, in the strip that the layout keeps free for it: the switch to the map, and how to begin. */
export function pictureStripView(view: StripState): TemplateResult {
  const {model, words} = view;
  return html`<div class="strip">${switchView(view)}<span class="hint"><span>${proseView(restingCaption(model, words), words)}</span></span></div>`;
}
