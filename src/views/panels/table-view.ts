import {html, nothing, type TemplateResult} from 'lit';
import {kindOf} from '../../document/kinds.js';
import {compareDays} from '../../document/partial-day.js';
import type {ShownRelation} from '../../model/model.js';
import {langOf} from '../lang-of.js';
import {isPointedAt} from '../is-pointed-at.js';
import {otherNames} from '../../wording/member-names.js';
import {fullName} from '../../wording/plain-name.js';
import {opened} from '../../wording/opened.js';
import {sourceMarksView} from '../card/source-marks-view.js';
import {datedStatus} from '../../wording/status-text.js';
import {triggerOf} from '../../reader/trigger-of.js';
import type {ReaderState, ViewState} from '../../scene/scene.js';

/**
 * The network as a table: the same relations as the picture, in words. Pointing at a row lights it. The roles are written
 * out, since WebKit forgets them where a narrow row is a block.
 */
export function tableView(view: ViewState): TemplateResult {
  const {model, words, reader, actions} = view;
  const {messages} = words;
  const checked = model.checkedOn !== null && model.checkedOn < model.day ? words.day(model.checkedOn, 'long') : '';
  const next = reader.sort === 'ascending' ? 'descending' : 'ascending';
  const relations = sorted(model.shown, reader.sort);
  const hasSources = model.document.sources.length > 0;
  if (relations.length === 0) return html`<p class="empty">${messages.noTies}</p>`;
  return html`<table class="table" part="table" role="table">
    <caption>${messages.tableCaption(words.day(model.day, 'long'), checked)}</caption>
    <thead>
      <tr role="row">
        <th scope="col" role="columnheader">${messages.relation}</th>
        <th scope="col" role="columnheader">${messages.kindOfRelation}</th>
        <th scope="col" role="columnheader">${messages.members}</th>
        <th scope="col" role="columnheader" aria-sort=${reader.sort ?? 'none'}>
          <button class="link" @click=${() => actions.change({sort: next})}
            >${messages.status}<span class="only-spoken"> (${messages.sortByDate(next)})</span
            ><span aria-hidden="true">${reader.sort === null ? ' ↕' : reader.sort === 'ascending' ? ' ↑' : ' ↓'}</span></button
          >
        </th>
        ${hasSources ? html`<th scope="col" role="columnheader">${messages.sources}</th>` : nothing}
      </tr>
    </thead>
    <tbody>${relations.map((shown) => rowView(shown, hasSources, view))}</tbody>
  </table>`;
}

function rowView(shown: ShownRelation, hasSources: boolean, view: ViewState): TemplateResult {
  const {words, model, actions} = view;
  const {relation, id, kind} = shown;
  const {messages} = words;
  const names = otherNames(shown, null, model, words);
  return html`<tr role="row" class=${isPointedAt(id, view) ? 'is-named' : ''} .lightIds=${id}>
    <th scope="row" role="rowheader">
      <button class="link" lang=${langOf(relation.name, words)} @click=${(event: MouseEvent) => actions.select(id, triggerOf(event))}
        >${fullName(shown, words)}</button
      >
    </th>
    <td role="cell">${messages.kind[kind]}</td>
    <td role="cell">${opened(messages.list(names), names[0])}</td>
    <td role="cell">${datedStatus(shown, view)}</td>
    ${hasSources ? html`<td role="cell">${sourceMarksView(`${id} row`, relation.sources, view)}</td>` : nothing}
  </tr>`;
}

/** By the date that the status tells of; the document's order where the reader has not sorted. */
function sorted(relations: readonly ShownRelation[], sort: ReaderState['sort']): readonly ShownRelation[] {
  if (sort === null) return relations;
  const sign = sort === 'ascending' ? 1 : -1;
  return [...relations].sort((a, b) => sign * compareDays(dateOf(a), dateOf(b)));
}

function dateOf(shown: ShownRelation): string {
  const {relation, stage} = shown;
  const {ended, inForce, signed, since, talks, asOf} = relation;
  // A dispute tells no beginning, only when it was last looked at.
  if (stage === 'active' && kindOf(shown).nature === 'dispute') return asOf ?? '';
  const day = stage === 'ended' ? ended : stage === 'in-force' ? inForce : stage === 'signed' ? signed : (since ?? talks);
  return day ?? '';
}
