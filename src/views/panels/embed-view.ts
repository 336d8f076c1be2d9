import {html, nothing, type TemplateResult} from 'lit';
import {embedCode} from '../../outputs/embed-code.js';
import {fallbackText} from '../../outputs/fallback-text.js';
import type {ViewState} from '../../scene/scene.js';
import {copyField} from './copy-field.js';

/** Where the script came in a bundle or from a disk, an author has an own copy. */
const OWN_COPY = 'rra-explainer.js';

/** What to paste into another page to show there what is shown here; where that page needs something else too, that is said. */
export function embedView(view: ViewState): TemplateResult {
  const {model, words, actions} = view;
  const {messages} = words;
  const page = actions.hostPage();
  const code = embedCode({...page, script: page.script ?? OWN_COPY, fallback: fallbackText(model, words)});
  return html`<div class="share">
    ${copyField('snippet', messages.snippet, code, view)} ${page.script ? nothing : html`<p>${messages.needsOwnCopy}</p>`}
  </div>`;
}
