import {html, nothing, type TemplateResult} from 'lit';
import {langOf} from '../lang-of.js';
import {correctionsView, sourcesView} from './sources-view.js';
import {shareView} from './share-view.js';
import {tableView} from './table-view.js';
import type {Panel, ViewState} from '../../scene/scene.js';

/** What each panel shows. */
const PANELS: Readonly<Record<Panel, (view: ViewState) => TemplateResult>> = {
  sources: sourcesView,
  corrections: correctionsView,
  table: tableView,
  share: shareView,
};

/** Sources, table, share and corrections, each a panel that opens below; credit and the day of the last check. */
export function footerView(view: ViewState): TemplateResult {
  const {model, settings, words, reader} = view;
  const {messages} = words;
  const {document} = model;
  const {controls} = settings;
  const labels: readonly (readonly [Panel, string, boolean])[] = [
    ['sources', `${messages.sources} (${document.sources.length})`, controls.has('sources') && document.sources.length > 0],
    ['table', messages.table, controls.has('table')],
    ['share', messages.share, controls.has('share')],
    ['corrections', messages.corrections, controls.has('sources') && document.corrections.length > 0],
  ];
  const checked = model.checkedOn && words.day(model.checkedOn, 'long');
  const {panel} = reader;
  return html`<div class="footer" part="footer">
      <div class="panel-buttons">
        ${labels.map(([name, label, isOffered]) => (isOffered ? panelButton(name, label, view) : nothing))}
      </div>
      <div class="credit">
        ${checked ? html`<span>${model.isStale ? messages.staleNotice(checked) : messages.checked(checked)}</span>` : nothing}
        ${document.credit ? html`<span lang=${langOf(document.credit, words)}>${words.text(document.credit)}</span>` : nothing}
      </div>
    </div>
    ${panel && labels.some(([name, , isOffered]) => name === panel && isOffered) ? html`<div class="panel">${PANELS[panel](view)}</div>` : nothing}`;
}

function panelButton(name: Panel, label: string, {reader, actions}: ViewState): TemplateResult {
  const isOpen = reader.panel === name;
  return html`<button
    class="link"
    aria-expanded=${isOpen}
    @click=${() => actions.change({panel: isOpen ? null : name})}
    >${label}</button
  >`;
}
