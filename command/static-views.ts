import {html, nothing, type TemplateResult} from 'lit';
import {factsThatFit} from '../src/scene/facts-that-fit.js';
import type {ViewState} from '../src/scene/scene.js';
import {factsView} from '../src/views/card/fact-view.js';
import {wordsRow} from '../src/views/card/words-row.js';
import {PANELS} from '../src/views/panels/panels.js';
import {correctionsView, sourcesView} from '../src/views/panels/sources-view.js';
import {tableView} from '../src/views/panels/table-view.js';

/** The footer where no script runs, in a frame that goes on from the drawing's: the panels open by themselves. */
export function staticFooterView(view: ViewState): TemplateResult {
  const {model, words, settings} = view;
  const {messages} = words;
  const {document, checkedOn, isStale} = model;
  const hasSources = settings.controls.has('sources');
  const checked = checkedOn && words.day(checkedOn, 'long');
  return html`<section class="base tail" lang=${messages.tag}><div class="footer" part="footer">
      <div class="panel-buttons">
        ${hasSources && document.sources.length > 0 ? panelView(PANELS.sources.label(view), sourcesView(view)) : nothing}
        ${settings.controls.has('table') ? panelView(messages.table, tableView(view)) : nothing}
        ${hasSources && document.corrections.length > 0 ? panelView(messages.corrections, correctionsView(view)) : nothing}
      </div>
      <div class="credit">
        ${checked ? html`<span>${isStale ? messages.staleNotice(checked) : messages.checked(checked)}</span>` : nothing}
        ${document.credit ? html`<span>${words.text(document.credit)}</span>` : nothing}
      </div>
    </div></section>`;
}

const panelView = (label: string, content: TemplateResult): TemplateResult =>
  html`<details class="static"><summary class="link">${label}</summary><div class="panel">${content}</div></details>`;

/** What the button below the card's first facts would bring. */
export function otherFactsView(view: ViewState): TemplateResult {
  const {model, words} = view;
  const {first, rest} = factsThatFit({...view, facts: model.subject.facts});
  const {relation} = model.subject;
  return html`${first.length > 0 ? html`<dl class="facts">${wordsRow(words.messages.nameLabel, words.text(relation.name))}</dl>` : nothing}
    ${factsView(rest, view)}`;
}
