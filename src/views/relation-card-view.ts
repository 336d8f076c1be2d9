import {html, nothing, type TemplateResult} from 'lit';
import type {PartialDay} from '../document/types.js';
import type {ShownRelation} from '../model/model.js';
import {cardHeadingView} from './card-heading-view.js';
import {factsView} from './fact-view.js';
import {sourceMarksView} from './source-marks-view.js';
import {statusText} from './status-text.js';
import {triggerOf} from './trigger-of.js';
import type {ViewState} from './view-state.js';

/** The card of one tie or grouping: names, members, dates, what it is, its facts and sources. */
export function relationCardView(id: string, view: ViewState): TemplateResult {
  const {model, words} = view;
  const shown = model.all.find((candidate) => candidate.id === id);
  if (!shown) return html`<p class="empty">${words.messages.notYet}</p>`;
  const {relation} = shown;
  const {messages, text} = words;
  const name = text(relation.name);
  const short = text(relation.short);
  const signed = rowView(messages.signed, relation.signed, view);
  const inForce = shown.stage === 'in-force' ? rowView(messages.entryIntoForce, relation.inForce, view) : nothing;
  return html`${cardHeadingView(short, view)}
    <dl class="facts">
      ${name !== short ? wordsRow(messages.officialName, words.prose(name)) : nothing}
      <div class="fact">
        <dt>${messages.summary}</dt>
        <dd>${words.prose(text(relation.summary))}${sourceMarksView(shown.id, relation.sources, view)}</dd>
      </div>
      ${wordsRow(messages.status, words.prose(statusText(shown, words)))}${signed}${inForce}${membersRow(shown, view)}
    </dl>
    ${shown.facts.length > 0 ? factsView(shown.facts, view) : nothing}`;
}

function wordsRow(label: string, value: string): TemplateResult {
  return html`<div class="fact"><dt>${label}</dt><dd>${value}</dd></div>`;
}

function rowView(label: string, day: PartialDay | undefined, {words}: ViewState): TemplateResult | typeof nothing {
  return day && day !== 'unknown' ? wordsRow(label, words.day(day, 'long')) : nothing;
}

function membersRow(shown: ShownRelation, {model, words, actions}: ViewState): TemplateResult {
  const outside = words.text(shown.relation.outside);
  return html`<div class="fact">
    <dt>${words.messages.members}</dt>
    <dd>
      ${model.countries
        .filter(({id}) => shown.members.includes(id))
        .map(
          (country) => html`<button
            type="button"
            class="link member"
            .lightIds=${[country.id]}
            @click=${(event: MouseEvent) => actions.select(country.id, triggerOf(event))}
            >${words.name(country)}</button
          > `,
        )}${outside ? words.messages.outside(outside) : nothing}
    </dd>
  </div>`;
}
