import {html, nothing, type TemplateResult} from 'lit';
import type {ViewState} from '../../scene/scene.js';

/** Network or map: two toggles, one pressed. Nothing where there is no map to turn to. */
export function switchView({hasMap, map, settings, words, actions}: ViewState): TemplateResult | typeof nothing {
  if (!hasMap || !settings.controls.has('map')) return nothing;
  const {messages} = words;
  const toggle = (isMap: boolean, text: string): TemplateResult =>
    html`<button aria-pressed=${(map !== null) === isMap} @click=${() => actions.change({isMap})}>${text}</button>`;
  return html`<div class="switch" part="switch" role="group" aria-label=${messages.pictureLabel}>
    ${toggle(false, messages.network)}${toggle(true, messages.map)}
  </div>`;
}
