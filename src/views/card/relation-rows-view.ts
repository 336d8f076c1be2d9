import {html, nothing, type TemplateResult} from 'lit';
import type {Localized} from '../../document/types.js';
import type {ShownRelation} from '../../model/model.js';
import {isReached} from '../../model/status-at.js';
import {factsView} from './fact-view.js';
import {membersBesides} from '../../wording/member-names.js';
import {langOf} from '../lang-of.js';
import {sourceMarksView} from './source-marks-view.js';
import {datedStatus} from '../../wording/status-text.js';
import {triggerOf} from '../../reader/trigger-of.js';
import type {ViewState} from '../../scene/scene.js';
import {wordsRow} from './words-row.js';

/** What a document says of every relation: its official name, what it is, its dates and members; then its facts. */
export function relationRowsView(shown: ShownRelation, view: ViewState): TemplateResult {
  const {relation, id} = shown;
  const {messages, text, prose, day} = view.words;
  const marked = (field: Localized): TemplateResult => html`<span lang=${langOf(field, view.words)}>${prose(text(field))}</span>`;
  const name = text(relation.name);
  return html`<dl class="facts">
      ${name !== text(relation.short) ? wordsRow(messages.officialName, marked(relation.name)) : nothing}
      ${wordsRow(messages.summary, html`${marked(relation.summary)}${sourceMarksView(id, relation.sources, view)}`)}
      ${wordsRow(messages.status, prose(datedStatus(shown, view)))}
      ${relation.signed && isReached(relation.signed, view.model.day) ? wordsRow(messages.signed, day(relation.signed)) : nothing}
      ${wordsRow(messages.members, membersView(shown, view))}
    </dl>
    ${shown.facts.length > 0 ? factsView(shown.facts, view) : nothing}`;
}

function membersView(shown: ShownRelation, {model, words, actions}: ViewState): TemplateResult {
  const outside = words.messages.list(membersBesides(shown.members, shown.relation, model, words));
  return html`${model.countries
    .filter(({id}) => shown.members.includes(id))
    .map(
      (country, index) => html`${index > 0 ? '· ' : ''}<button
        class="link member"
        lang=${langOf(country.name, words)}
        .lightIds=${country.id}
        @click=${(event: MouseEvent) => actions.select(country.id, triggerOf(event))}
        >${words.name(country)}</button
      > `,
    )}${outside ? words.messages.outside(outside) : nothing}`;
}
