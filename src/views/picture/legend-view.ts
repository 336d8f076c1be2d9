import {html, type TemplateResult} from 'lit';
import {triggerOf} from '../../reader/trigger-of.js';
import {tieSampleView} from './tie-sample-view.js';
import type {ViewState} from '../../scene/scene.js';

/**
 * One chip per kind of relation with its line and count; each switches its kind on and off. A kind that is off is a word
 * with a plus: no ghost of a line that is not drawn.
 */
export function legendView({model, words, actions}: Pick<ViewState, 'model' | 'words' | 'actions'>): TemplateResult {
  return html`<div class="legend" part="legend" role="group" aria-label=${words.messages.legendLabel}>
    ${model.kinds.map(
      ({kind, count, isOn}) => html`<button
        class="chip"
        aria-pressed=${isOn}
        @click=${(event: MouseEvent) => actions.toggleKind(kind, triggerOf(event))}
      >
        ${isOn ? tieSampleView(kind) : html`<span class="plus" aria-hidden="true">+</span>`}<span>${words.messages.kind[kind]}</span><span class="count">${count}</span>
      </button>`,
    )}
  </div>`;
}
