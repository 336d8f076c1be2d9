import {html, type TemplateResult} from 'lit';
import type {ViewState} from '../../scene/scene.js';

/**
 * A text to take along, with its button. `id` ties label and field. Where a page forbids the clipboard, the text stands
 * selected in its field, ready to be copied by hand.
 */
export function copyField(id: string, label: string, text: string, {words, reader, actions}: Pick<ViewState, 'words' | 'reader' | 'actions'>): TemplateResult {
  const {messages} = words;
  const copy = reader.copied === text ? messages.copied : messages.copy;
  return html`<div class="copy">
    <label for=${id}>${label}</label>
    <button class="link" aria-label="${copy}: ${label}" @click=${async ({currentTarget}: MouseEvent) => {
      const field = (currentTarget as Element).nextElementSibling as HTMLElement;
      if (!(await actions.copy(text))) field.focus();
    }}>${copy}</button>
    <textarea id=${id} readonly rows="2" .value=${text} @focus=${(event: FocusEvent) => (event.target as HTMLTextAreaElement).select()}></textarea>
  </div>`;
}
