import {html, type TemplateResult} from 'lit';
import {cardHeadingView} from './card-heading-view.js';
import {plainName} from '../../wording/plain-name.js';
import {relationRowsView} from './relation-rows-view.js';
import {statusText} from '../../wording/status-text.js';
import {subjectCardView} from './subject-card-view.js';
import type {ViewState} from '../../scene/scene.js';

/** The card of one tie or grouping: names, members, dates, what it is, its facts and sources. */
export function relationCardView(id: string, view: ViewState): TemplateResult {
  const {model, words} = view;
  const shown = model.all.find((candidate) => candidate.id === id);
  // Of what is not yet there only the subject can be asked for.
  if (!shown) return html`${cardHeadingView(plainName(model.subject, model, words), view)}<p class="empty">${statusText(model.subject, words)}</p>`;
  return html`${cardHeadingView(plainName(shown, model, words), view)}${shown.isSubject ? subjectCardView(view) : relationRowsView(shown, view)}`;
}
