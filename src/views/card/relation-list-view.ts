import {html, nothing, type TemplateResult} from 'lit';
import type {ShownRelation} from '../../model/model.js';
import {isPointedAt} from '../is-pointed-at.js';
import {plainName} from '../../wording/plain-name.js';
import {tieSampleView} from '../picture/tie-sample-view.js';
import {triggerOf} from '../../reader/trigger-of.js';
import {datedStatus} from '../../wording/status-text.js';
import {proseView} from '../prose-view.js';
import type {ViewState} from '../../scene/scene.js';

/** The relations of a pair, each a button that opens its card and lights it. */
export function relationListView(relations: readonly ShownRelation[], view: ViewState): TemplateResult {
  const {words} = view;
  return html`<ul class="relations">
    ${relations.map(
      (shown) => html`<li class="ruled">${relationButton(
        shown,
        html`<span class="relation-name">${proseView(plainName(shown, view.model, words), words)}</span>
          <span class="relation-more">${proseView(datedStatus(shown, view), words)}</span>`,
        view,
      )}</li>`,
    )}
  </ul>`;
}

/** A row that opens the card of a relation, with the line of its kind. */
export function relationButton(shown: ShownRelation, content: unknown, view: ViewState): TemplateResult {
  return html`<button
    class="relation ${isPointedAt(shown.id, view) ? 'is-named' : ''}"
    .lightIds=${shown.id}
    @click=${(event: MouseEvent) => view.actions.select(shown.id, triggerOf(event))}
  >
    ${tieSampleView(shown.kind, shown.stage)} ${content ?? nothing}
  </button>`;
}
