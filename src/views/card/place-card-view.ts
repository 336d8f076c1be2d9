import {html, nothing, type TemplateResult} from 'lit';
import type {Place} from '../../document/types.js';
import type {ViewState} from '../../scene/scene.js';
import {cardHeadingView} from './card-heading-view.js';
import {factsView} from './fact-view.js';
import {relationListView} from './relation-list-view.js';
import {statementView} from './statement-view.js';

/** The card of a place: what it is, the facts that name it, and the relations that it belongs to. */
export function placeCardView(place: Place, view: ViewState): TemplateResult {
  const {model, words} = view;
  const {id, about = [], name} = place;
  const facts = model.all.flatMap((shown) => shown.facts.filter((fact) => fact.about?.includes(id)));
  const relations = model.all.filter((shown) => about.includes(shown.id));
  return html`${cardHeadingView(words.text(name), view)}
    <p class="place-text">
      ${statementView(place, view)}
    </p>
    ${facts.length > 0 ? factsView(facts, view) : nothing}
    ${relations.length > 0 ? relationListView(relations, view) : nothing}`;
}
