import {html, nothing, type TemplateResult} from 'lit';
import {citationOf} from '../../outputs/citation.js';
import {FORMATS, type Format} from '../../outputs/downloads.js';
import {linkToView} from '../../outputs/view-link.js';
import {canShare, mayRefuseFiles, save, shareBySystem} from '../../reader/take-away.js';
import type {ViewState} from '../../scene/scene.js';
import {copyField} from './copy-field.js';

/** What a reader can take along: a link, files, a citation. */
export function shareView(view: ViewState): TemplateResult {
  const {model, words, settings, selected, actions} = view;
  const {messages, text} = words;
  const page = actions.hostPage();
  const at = {selected: selected?.id ?? null, day: model.isDated ? model.day : null};
  const link = settings.hash && page.address ? linkToView(page.address, settings.hash, at) : '';
  const address = link || page.address;
  const {plain, bibtex} = citationOf(model, words, address);
  return html`<div class="share">
    <div class="files" role="group" aria-label=${messages.save}>
      <span aria-hidden="true">${messages.save}</span>
      ${FORMATS.map((format) => html`<button class="link" @click=${() => save(format, view)}>${nameOf(format, view)}</button>`)}
      ${
        canShare()
          ? html`<button class="link" @click=${() => shareBySystem(text(model.document.title), address)}>${messages.shareBySystem}</button>`
          : nothing
      }
    </div>
    ${mayRefuseFiles() ? html`<p>${messages.filesRefused}</p>` : nothing}
    ${link ? copyField('link', messages.link, link, view) : nothing}
    ${copyField('citation', messages.citation, plain, view)} ${copyField('bibtex', 'BibTeX', bibtex, view)}
  </div>`;
}

function nameOf(format: Format, {words: {messages}}: Pick<ViewState, 'words'>): string {
  const what = format === 'csv' ? messages.table : format === 'json' ? messages.data : messages.picture;
  return what + messages.aside(format.toUpperCase());
}
