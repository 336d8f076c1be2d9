import {html, nothing, type TemplateResult} from 'lit';
import {langOf} from './lang-of.js';
import {statusText} from '../wording/status-text.js';
import type {ViewState} from '../scene/scene.js';

/** What the header is drawn of. */
interface HeaderState extends Pick<ViewState, 'model' | 'words'> {
  readonly headingLevel: number;
}

/** The name of the agreement, the pair and acronym, and the status pill. */
export function headerView({model, headingLevel, words}: HeaderState): TemplateResult {
  const {document, subject} = model;
  const subtitle = words.text(document.subtitle);
  return html`<div class="header" part="header">
    <div class="names">
      <div class="title" part="title" role="heading" aria-level=${headingLevel} lang=${langOf(document.title, words)}>
        ${words.text(document.title)}
      </div>
      ${subtitle ? html`<div class="subtitle" lang=${langOf(document.subtitle, words)}>${subtitle}</div>` : nothing}
    </div>
    <div class="pill at-${subject.stage}" part="status"><span>${statusText(subject, words)}</span></div>
  </div>`;
}
