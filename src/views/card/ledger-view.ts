import {html, nothing, type TemplateResult} from 'lit';
import {type LedgerPart, ledgerOf} from '../../scene/ledger.js';
import type {ShownRelation} from '../../model/model.js';
import {otherNames} from '../../wording/member-names.js';
import {datedStatus} from '../../wording/status-text.js';
import {relationButton} from './relation-list-view.js';
import {proseView} from '../prose-view.js';
import type {ViewState} from '../../scene/scene.js';

/**
 * A country's relations by the country at the other end: line, name, and the day in a column of its own. Beside a
 * picture as many as there is room for, the rest one action away.
 */
export function ledgerView(from: string, relations: readonly ShownRelation[], view: ViewState): TemplateResult {
  const {words, reader, actions, room} = view;
  const {messages} = words;
  const {parts, left} = ledgerOf(from, relations, view.model, words, {room: reader.allFacts ? Infinity : room, width: view.width, proseScale: view.proseScale});
  const firstInForce = parts.find(({rows}) => rows.some(({shown}) => shown.stage === 'in-force'));
  const headOf = (part: LedgerPart): string =>
    part === firstInForce ? messages.inForceHead : part.partner === null && part.rows.some(({day}) => day) ? messages.sinceHead : '';
  return html`${parts.map((part) => {
      const head = part.partner ? words.name(part.partner) : messages.kind.grouping;
      return html`<div class="ledger-head"><span>${head}</span><span>${headOf(part)}</span></div>
        <ul>${part.rows.map(({shown, name, day, note}) => html`<li>${relationButton(
          shown,
          html`<span class="only-spoken">${messages.with(name, otherNames(shown, from, view.model, words))} ${datedStatus(shown, view)}</span>
            <span class="relation-name" aria-hidden="true">${proseView(name, words)}</span><span class="relation-date" aria-hidden="true">${day}</span>
            ${note ? html`<span class="relation-more" aria-hidden="true">${proseView(note, words)}</span>` : nothing}`,
          view,
        )}</li>`)}</ul>`;
    })}
    ${
      left > 0 || (reader.allFacts && room < Infinity)
        ? html`<button class="link more" aria-expanded=${reader.allFacts} @click=${() => actions.change({allFacts: !reader.allFacts})}>
            ${left > 0 ? messages.moreTies(left) : messages.fewerTies}
          </button>`
        : nothing
    }`;
}
