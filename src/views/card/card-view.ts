import {html, type TemplateResult} from 'lit';
import {placeById, relationsOf, relationsOfPair} from '../../model/queries.js';
import {cardHeadingView} from './card-heading-view.js';
import {countryNames} from '../../wording/member-names.js';
import {ledgerView} from './ledger-view.js';
import {placeCardView} from './place-card-view.js';
import {relationCardView} from './relation-card-view.js';
import {relationListView} from './relation-list-view.js';
import {subjectCardView} from './subject-card-view.js';
import type {ViewState} from '../../scene/scene.js';

/** The card body: the agreement's facts, or the detail of what is selected with a way back. */
export function cardView(scene: ViewState): TemplateResult {
  const view: ViewState = scene.isPrinting ? scene : {...scene, offered: new Set()};
  const {selected, words} = view;
  return html`<div class="card" part="card" role="group" aria-label=${words.messages.cardLabel}>
    ${selected && !view.isPrinting ? detailView(view) : subjectCardView(view)}
  </div>`;
}

function detailView(view: ViewState): TemplateResult {
  const {selected, model, words} = view;
  if (selected?.type === 'relation') return relationCardView(selected.id, view);
  if (selected?.type === 'place') {
    const place = placeById(model, selected.id);
    return place ? placeCardView(place, view) : html``;
  }
  const [names, relations] =
    selected?.type === 'country'
      ? [countryNames([selected.id], model, words), relationsOf(model, selected.id)]
      : selected
        ? [countryNames(selected.between, model, words), relationsOfPair(model, selected.between)]
        : [[], []];
  const list = selected?.type === 'country' ? ledgerView(selected.id, relations, view) : relationListView(relations, view);
  return html`${cardHeadingView(words.messages.pair(names), view)}
  ${relations.length > 0 ? list : html`<p class="empty">${words.messages.noTies}</p>`}`;
}
