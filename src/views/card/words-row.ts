import {html, type TemplateResult} from 'lit';

/** A label and words of the widget's own, laid out as a fact. */
export function wordsRow(label: string, value: unknown): TemplateResult {
  return html`<div class="fact"><dt>${label}</dt><dd>${value}</dd></div>`;
}
