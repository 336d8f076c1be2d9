import {html, type TemplateResult} from 'lit';
import type {Trigger} from '../../events.js';
import {editionCaption} from '../../wording/caption-text.js';
import type {ViewState} from '../../scene/scene.js';

/** A slider that knows what moves it: its `input` events do not tell. */
type Slider = HTMLInputElement & {movedBy?: Trigger};

const isMovedBy = (movedBy: Trigger) => (event: Event): void => {
  (event.target as Slider).movedBy = movedBy;
};

/** Keeps the place of the widest edition, so that the slider does not change under the reader's hand. */
const A_WIDE_DAY = '2020-09-28';

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
      @pointerdown=${isMovedBy('pointer')}
      @keydown=${isMovedBy('keyboard')}
      @input=${({target}: InputEvent) => {
        const {valueAsNumber, movedBy = 'keyboard'} = target as Slider;
        actions.chooseEvent(valueAsNumber, movedBy);
      }}
    />
    <span class="edition"
      ><span>${edition}</span><span class="ghost" aria-hidden="true">${messages.asOf(words.day(A_WIDE_DAY))}</span></span
    >
  </div>`;
}
