import {html, type TemplateResult} from 'lit';
import type {ViewState} from '../../scene/scene.js';

/** What to paste into another page to show there what the reader sees here. */
export function shareView(view: ViewState): TemplateResult {
  const {words, reader, actions} = view;
  const {messages} = words;
  const snippet = snippetOf(view);
  const copy = reader.copied === snippet ? messages.copied : messages.copy;
  // Where a page forbids the clipboard, the text stands selected in its field, ready to be copied by hand.
  return html`<div class="share">
    <label for="snippet">${messages.snippet}</label>
    <textarea id="snippet" readonly rows="3" .value=${snippet} @focus=${(event: FocusEvent) => (event.target as HTMLTextAreaElement).select()}></textarea>
    <button class="link" aria-label="${copy}: ${messages.snippet}" @click=${async ({currentTarget}: MouseEvent) => {
      const textarea = (currentTarget as Element).previousElementSibling as HTMLElement;
      if (!(await actions.copy(snippet))) textarea.focus();
    }}
      >${copy}</button
    >
  </div>`;
}

/** The script and the tag as an author would write them. The script's address is that of the author's own copy. */
function snippetOf({model, settings, selected, words}: ViewState): string {
  const attributes = [
    ['lang', words.messages.tag],
    ['as-of', model.isDated ? model.day : null],
    ['selected', selected?.id ?? null],
    ['src', settings.src],
  ] as const;
  const written = attributes.map(([name, value]) => (value ? ` ${name}="${value.replaceAll('"', '&quot;')}"` : ''));
  return `<script src="rra-explainer.js" async></script>\n<rra-explainer${written.join('')}></rra-explainer>`;
}
