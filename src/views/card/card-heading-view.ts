import {html, type TemplateResult} from 'lit';
import type {ViewState} from '../../scene/scene.js';

/** A card's own heading, one level below the title. */
export function cardHeadingView(text: string, {settings}: ViewState): TemplateResult {
  return html`<div class="card-title" role="heading" aria-level=${Math.min(6, settings.headingLevel + 1)}>${text}</div>`;
}
