import {html, nothing, type TemplateResult} from 'lit';
import type {Fact} from '../../document/types.js';
import {isReached} from '../../model/status-at.js';
import {langOf} from '../lang-of.js';
import {sourceMarksView} from './source-marks-view.js';
import type {ViewState} from '../../scene/scene.js';

/** A list of label/value pairs with source marks. */
export function factsView(facts: readonly Fact[], view: ViewState): TemplateResult {
  return html`<dl class="facts" part="facts">${facts.map((fact) => factView(fact, view))}</dl>`;
}

/** One fact; pointing at it or focusing something in it lights what it speaks of, and the reverse. */
function factView(fact: Fact, view: ViewState): TemplateResult {
  const {words, reader, model} = view;
  const isNamed = reader.highlight.length > 0 && reader.highlight.every((id) => fact.about?.includes(id));
  return html`<div class="fact ${isNamed ? 'is-named' : ''}" part="fact" .lightIds=${fact.about}>
    <dt lang=${langOf(fact.label, words)}>${fact.label ? words.text(fact.label) : words.day(fact.date)}</dt>
    <dd>
      <span lang=${langOf(fact.value, words)}>${words.prose(words.text(fact.value))}</span>${
        fact.asOf && isReached(fact.asOf, model.day) ? html` <span class="as-of">(${words.messages.asOf(words.day(fact.asOf))})</span>` : nothing
      }${sourceMarksView(fact.id, fact.sources, view)}
    </dd>
  </div>`;
}
