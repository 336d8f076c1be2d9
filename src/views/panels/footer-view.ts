import {html, nothing, type TemplateResult} from 'lit';
import type {Panel, ViewState} from '../../scene/scene.js';
import {kept} from '../kept.js';
import {langOf} from '../lang-of.js';
import {PANELS} from './panels.js';

/** What the footer's line is drawn of. */
interface FooterState extends Pick<ViewState, 'model' | 'words' | 'actions'> {
  readonly offered: readonly Panel[];
  readonly open: Panel | null;
  /** There is a picture to enlarge, and the page offers it. */
  readonly canEnlarge: boolean;
}

/** The panels' buttons, each of which opens its panel below; credit and the day of the last check. */
export function footerView(view: ViewState): TemplateResult {
  const {model, settings, words, reader, actions} = view;
  const names = Object.keys(PANELS) as Panel[];
  const offered = names.filter((name) => settings.controls.has(PANELS[name].control) && PANELS[name].hasContent(view));
  const open = offered.find((name) => name === reader.panel) ?? null;
  const canEnlarge = settings.controls.has('enlarge') && settings.views.has('diagram');
  return html`${kept(lineView, {model, words, actions, offered, open, canEnlarge})}
    ${open ? html`<div class="panel">${PANELS[open].view(view)}</div>` : nothing}`;
}

function lineView(state: FooterState): TemplateResult {
  const {model, words, offered, canEnlarge, actions} = state;
  const {messages} = words;
  const {credit} = model.document;
  const checked = model.checkedOn && words.day(model.checkedOn, 'long');
  return html`<div class="footer" part="footer">
    <div class="panel-buttons">${offered.map((name) => panelButton(name, state))}${canEnlarge ? html`<button class="link" aria-haspopup="dialog" @click=${(event: MouseEvent) => actions.enlarge(event.currentTarget as HTMLElement)}>${messages.enlarge}</button>` : nothing}</div>
    <div class="credit">
      ${checked ? html`<span>${model.isStale ? messages.staleNotice(checked) : messages.checked(checked)}</span>` : nothing}
      ${credit ? html`<span lang=${langOf(credit, words)}>${words.text(credit)}</span>` : nothing}
    </div>
  </div>`;
}

function panelButton(name: Panel, state: FooterState): TemplateResult {
  const isOpen = name === state.open;
  return html`<button
    class="link"
    aria-expanded=${isOpen}
    @click=${() => state.actions.change({panel: isOpen ? null : name})}
    >${PANELS[name].label(state)}</button
  >`;
}
