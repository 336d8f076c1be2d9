import {html, nothing, type TemplateResult} from 'lit';
import {kindOf} from '../../document/kinds.js';
import type {ShownRelation} from '../../model/model.js';
import {isPointedAt} from '../is-pointed-at.js';
import {otherNames} from '../../wording/member-names.js';
import {opened} from '../../wording/opened.js';
import {datedStatus} from '../../wording/status-text.js';
import {tieSampleView} from '../picture/tie-sample-view.js';
import {triggerOf} from '../../reader/trigger-of.js';
import type {ViewState} from '../../scene/scene.js';

/** The relations of a country (`from`) or of a pair (null), each a button that opens its card and lights it. */
export function relationListView(
  relations: readonly ShownRelation[],
  from: string | null,
  view: ViewState,
): TemplateResult {
  const {words, model, actions} = view;
  const nameOf = (shown: ShownRelation): string => {
    const text = words.text(shown.relation.short);
    const short = kindOf(shown).nature === 'dispute' ? opened(words.messages.disputeOver(text), text) : text;
    return from === null && !kindOf(shown).isGrouping
      ? short
      : words.messages.with(short, otherNames(shown, from, model, words));
  };
  return html`<ul class="relations">
    ${relations.map(
      (shown) => html`<li>
        <button
          class="relation ${isPointedAt(shown.id, view) ? 'is-named' : ''}"
          .lightIds=${shown.id}
          @click=${(event: MouseEvent) => actions.select(shown.id, triggerOf(event))}
        >
          ${tieSampleView(shown.kind, shown.stage)}
          <span class="relation-name">${words.prose(nameOf(shown))}</span>
          ${from === null ? html`<span class="relation-status">${words.prose(words.text(shown.relation.name))}</span>` : nothing}
          <span class="relation-status">${words.prose(datedStatus(shown, view))}</span>
        </button>
      </li>`,
    )}
  </ul>`;
}
