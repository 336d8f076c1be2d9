import {html, nothing, type TemplateResult} from 'lit';
import type {ShownRelation} from '../../model/model.js';
import {factsView} from '../card/fact-view.js';
import {otherNames} from '../../wording/member-names.js';
import {langOf} from '../lang-of.js';
import {correctionsView, sourcesView} from './sources-view.js';
import {datedStatus} from '../../wording/status-text.js';
import type {ViewState} from '../../scene/scene.js';

/** What paper gets instead of controls: every tie with its facts, the corrections, every source with its address. */
export function printView(view: ViewState): TemplateResult {
  const {model, words} = view;
  const {sources, corrections} = model.document;
  return html`<div class="printed">
    ${model.all.map((shown) => relationView(shown, view))}
    ${sources.length > 0 ? html`<p class="print-heading">${words.messages.sources}</p>${sourcesView(view)}` : nothing}
    ${corrections.length > 0 ? html`<p class="print-heading">${words.messages.corrections}</p>${correctionsView(view)}` : nothing}
  </div>`;
}

function relationView(shown: ShownRelation, view: ViewState): TemplateResult {
  const {model, words, sourceNumbers} = view;
  const numbers = shown.relation.sources.map((id) => sourceNumbers.get(id)).join(', ');
  const members = words.messages.list(otherNames(shown, null, model, words));
  return html`<p class="print-heading" lang=${langOf(shown.relation.name, words)}>${words.text(shown.relation.name)}</p>
    <p>
      ${words.messages.kind[shown.kind]}: ${members}. ${datedStatus(shown, view)}. <span lang=${langOf(shown.relation.summary, words)}>${words.text(shown.relation.summary)}</span>
      ${numbers ? `[${numbers}]` : nothing}
    </p>
    ${shown.isSubject && view.settings.views.has('card') ? '' : factsView(shown.facts, view)}`;
}
