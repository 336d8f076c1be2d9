import {html, nothing, type TemplateResult} from 'lit';
import type {ViewState} from '../../scene/scene.js';

/** What the switch is drawn of. */
export interface SwitchState extends Pick<ViewState, 'words' | 'actions'> {
  /** There is a map to turn to, and the page offers it. */
  readonly hasSwitch: boolean;
  /** The picture is the map. */
  readonly isMap: boolean;
}

/** Network or map: two toggles, one pressed. Nothing where there is no map to turn to. */
export function switchView({hasSwitch, isMap, words, actions}: SwitchState): TemplateResult | typeof nothing {
  if (!hasSwitch) return nothing;
  const {messages} = words;
  const toggle = (turnsToMap: boolean, text: string): TemplateResult =>
    html`<button aria-pressed=${isMap === turnsToMap} @click=${() => actions.change({isMap: turnsToMap})}>${text}</button>`;
  return html`<div class="switch" part="switch" role="group" aria-label=${messages.pictureLabel}>
    ${toggle(false, messages.network)}${toggle(true, messages.map)}
  </div>`;
}
