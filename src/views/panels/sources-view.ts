import {html, type TemplateResult} from 'lit';
import {langOf} from '../lang-of.js';
import {sourceMarksView, sourceView} from '../card/source-marks-view.js';
import type {ViewState} from '../../scene/scene.js';

/** The numbered list of all sources. */
export function sourcesView(view: ViewState): TemplateResult {
  const {model, sourceNumbers} = view;
  const numberOf = (id: string): number => sourceNumbers.get(id) ?? Infinity;
  const sources = [...model.document.sources].sort((a, b) => numberOf(a.id) - numberOf(b.id));
  return html`<ol class="sources">
    ${sources.map((source) => html`<li value=${numberOf(source.id)}><span class="number" aria-hidden="true">${numberOf(source.id)}</span>${sourceView(source, view)}</li>`)}
  </ol>`;
}

/** What was printed wrong and is right, with its day where there is one, and sources. */
export function correctionsView(view: ViewState): TemplateResult {
  const {model, words} = view;
  return html`<ul class="corrections">
    ${model.document.corrections.map(
      ({id, date, text, sources}) =>
        html`<li lang=${langOf(text, words)}>${date ? words.messages.eventCaption(words.day(date, 'long'), words.text(text)) : words.text(text)}${sourceMarksView(id, sources, view)}</li>`,
    )}
  </ul>`;
}
