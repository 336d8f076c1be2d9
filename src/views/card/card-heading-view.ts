import {html, type TemplateResult} from 'lit';
import {triggerOf} from '../../reader/trigger-of.js';
import type {ViewState} from '../../scene/scene.js';

/** The head of a card of detail: the way back, and the card's own heading, one level below the title. */
export function cardHeadingView(text: string, {settings, words, actions}: ViewState): TemplateResult {
  return html`<div class="card-head">
    <button class="link back" @click=${(event: MouseEvent) => actions.select(null, triggerOf(event))}>
      <span aria-hidden="true">‹ </span>${words.messages.back}
    </button>
    <div class="card-title" role="heading" aria-level=${Math.min(6, settings.headingLevel + 1)}>${text}</div>
  </div>`;
}
