import {html, nothing, type TemplateResult} from 'lit';
import type {ShownRelation} from '../model/model.js';
import {cardHeadingView} from './card-heading-view.js';
import {factsView} from './fact-view.js';
import {membersBesides} from './member-names.js';
import {sourceMarksView} from './source-marks-view.js';
import {datedStatus} from './status-text.js';
import {subjectCardView} from './subject-card-view.js';
import {triggerOf} from './trigger-of.js';
import type {ViewState} from './view-state.js';
import {wordsRow} from './words-row.js';

/** The card of one tie or grouping: names, members, dates, what it is, its facts and sources. */
export function relationCardView(id: string, view: ViewState): TemplateResult {
  const {model, words} = view;
  const shown = model.all.find((candidate) => candidate.id === id);
  if (!shown) return html`<p class="empty">${words.messages.notYet}</p>`;
  const {relation} = shown;
  const {messages, text} = words;
  const name = text(relation.name);
  const short = text(relation.short);
  if (shown.isSubject) return html`${cardHeadingView(short, view)}${subjectCardView(view)}`;
  return html`${cardHeadingView(short, view)}
    <dl class="facts">
      ${name !== short ? wordsRow(messages.officialName, words.prose(name)) : nothing}
      ${wordsRow(messages.summary, html`${words.prose(text(relation.summary))}${sourceMarksView(id, relation.sources, view)}`)}
      ${wordsRow(messages.status, words.prose(datedStatus(shown, view)))}
      ${relation.signed ? wordsRow(messages.signed, words.day(relation.signed)) : nothing}
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
        .lightIds=${[country.id]}
        @click=${(event: MouseEvent) => actions.select(country.id, triggerOf(event))}
        >${words.name(country)}</button
      > `,
    )}${outside ? words.messages.outside(outside) : nothing}`;
}
