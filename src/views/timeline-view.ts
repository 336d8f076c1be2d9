import {html, type TemplateResult} from 'lit';
import {editionCaption} from './caption-text.js';
import type {ViewState} from './view-state.js';

/** A native range input that steps through the dated events; its last stop is today. */
export function timelineView(view: ViewState): TemplateResult {
  const {model, words, actions} = view;
  const {messages} = words;
  const last = model.moments.length;
  const value = model.isDated ? Math.max(0, model.momentIndex) : last;
  const first = model.moments[0];
  const edition = model.isDated ? messages.asOf(words.day(model.day)) : messages.today;
  return html`<div class="timeline" part="timeline">
    <span class="from" aria-hidden="true">${first ? words.day(first.date.slice(0, 4)) : ''}</span>
    <input
      type="range"
      min="0"
      max=${last}
      step="1"
      .value=${String(value)}
      aria-label=${messages.timelineLabel}
      aria-valuetext=${editionCaption(model, words) || edition}
      @input=${({target}: InputEvent) => {
        const input = target as HTMLInputElement;
        actions.chooseEvent(input.valueAsNumber, input.matches(':active') ? 'pointer' : 'keyboard');
      }}
    />
    <span class="edition">${edition}</span>
  </div>`;
}
