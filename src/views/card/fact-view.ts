import {html, nothing, type TemplateResult} from 'lit';
import type {Fact} from '../../document/types.js';
import {classes} from '../classes.js';
import {langOf} from '../lang-of.js';
import {statementView} from './statement-view.js';
import type {ViewState} from '../../scene/scene.js';

/** A list of label/value pairs with source marks. */
export function factsView(facts: readonly Fact[], view: ViewState): TemplateResult {
  return html`<dl class="facts" part="facts">${facts.map((fact) => factView(fact, view))}</dl>`;
}

/** One list whose first fact stands above the others as their lede; where they nearly fill the room, its rows share the rest. */
export function ledFactsView([lede, ...facts]: readonly Fact[], isFull: boolean, view: ViewState): TemplateResult {
  return html`<dl class="facts ${isFull ? 'is-full' : ''}" part="facts">
    ${lede ? factView(lede, view, true) : nothing} ${facts.map((fact) => factView(fact, view))}
  </dl>`;
}

/** One fact; pointing at it or focusing something in it lights what it speaks of, and the reverse. */
function factView(fact: Fact, view: ViewState, isLede = false): TemplateResult {
  const {words, reader} = view;
  const isNamed = !reader.isExact && reader.highlight.length > 0 && reader.highlight.every((id) => fact.about?.includes(id));
  return html`<div class=${classes({fact: true, 'is-lede': isLede, 'is-named': isNamed})} part="fact" .lightIds=${fact.about}>
    <dt class=${isLede ? 'only-spoken' : ''} lang=${langOf(fact.label, words)}>${fact.label ? words.text(fact.label) : words.day(fact.date)}</dt>
    <dd>
      ${statementView({...fact, text: fact.value}, view)}
    </dd>
  </div>`;
}
