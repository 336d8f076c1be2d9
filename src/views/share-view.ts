import {html, type TemplateResult} from 'lit';
import type {ViewState} from './view-state.js';

/** Two texts to take along: the tag that shows this edition, and a citation. */
export function shareView(view: ViewState): TemplateResult {
  const {messages} = view.words;
  return html`<div class="share">
    ${fieldView('snippet', messages.snippet, snippetOf(view), view)}
    ${fieldView('citation', messages.citation, citationOf(view), view)}
  </div>`;
}

function fieldView(field: 'snippet' | 'citation', label: string, text: string, view: ViewState): TemplateResult {
  const {words, reader, actions} = view;
  const copy = reader.copied === field ? words.messages.copied : words.messages.copy;
  // Where a page forbids the clipboard, the text stands selected in its field, ready to be copied by hand.
  return html`<div class="share-field">
    <label for=${field}>${label}</label>
    <textarea id=${field} readonly rows="3" .value=${text} @focus=${(event: FocusEvent) => (event.target as HTMLTextAreaElement).select()}></textarea>
    <button type="button" class="link" aria-label="${copy}: ${label}" @click=${async ({currentTarget}: MouseEvent) => {
      const textarea = (currentTarget as Element).previousElementSibling as HTMLElement;
      if (!(await actions.copy(field, text))) textarea.focus();
    }}
      >${copy}</button
    >
  </div>`;
}

/** The tag as an author would write it to get what the reader sees. */
function snippetOf({model, settings, selected, words}: ViewState): string {
  const attributes = [
    ['lang', words.messages.tag],
    ['as-of', model.isDated ? model.day : null],
    ['selected', selected?.id ?? null],
    ['src', settings.src],
  ] as const;
  const written = attributes.map(([name, value]) => (value ? ` ${name}="${value.replaceAll('"', '&quot;')}"` : ''));
  return `<rra-explainer${written.join('')}></rra-explainer>`;
}

function citationOf({model, words}: ViewState): string {
  const {document} = model;
  const title = [words.text(document.title), words.text(document.subtitle)].filter(Boolean).join(', ');
  return `${title}. ${words.messages.checked(words.day(document.asOf, 'long'))} ${words.text(document.credit)}`.trim();
}
