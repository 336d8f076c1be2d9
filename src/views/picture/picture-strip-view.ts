import {html, type TemplateResult} from 'lit';
import type {ViewState} from '../../scene/scene.js';
import {switchView} from './switch-view.js';

/** What stands over the picture. */
export const pictureStripView = (view: ViewState): TemplateResult => html`<div class="strip">${switchView(view)}</div>`;
