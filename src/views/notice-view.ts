import {html, nothing, type TemplateResult} from 'lit';
import type {ViewState} from '../scene/scene.js';

/** A short plain sentence for readers when something could not be shown as the author meant it. */
export function noticeView({notice}: ViewState): TemplateResult | typeof nothing {
  return notice ? html`<p class="notice">${notice}</p>` : nothing;
}
