import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Trigger} from '../../events.js';
import {triggerOf} from '../../reader/trigger-of.js';
import {namedDecades} from '../../scene/timeline-scale.js';
import {timelineLength} from '../../scene/sizes.js';
import {editionCaption} from '../../wording/caption-text.js';
import type {ViewState} from '../../scene/scene.js';

/** A slider that knows what moves it: its `input` events do not tell. */
type Slider = HTMLInputElement & {movedBy?: Trigger};

const isMovedBy = (movedBy: Trigger) => (event: Event): void => {
  (event.target as Slider).movedBy = movedBy;
};

/** What the timeline is drawn of. */
type TimelineState = Pick<
  ViewState,
  'model' | 'words' | 'actions' | 'timeline' | 'editionWidth' | 'yearWidth' | 'width' | 'isWide' | 'isRoomy'
>;

/** The slider's steps from end to end: finer than any stop needs. */
const STEPS = 10_000;

/**
 * A native range input through the days on which something happened; its last stop is today. Its thumb stands at the
 * day's own place, so one press of a key, which moves it by a step, is taken on to the next stop.
 */
export function timelineView(view: TimelineState): TemplateResult {
  const {model, words, actions} = view;
  const {messages} = words;
  const stops = view.timeline.stops.map((share) => Math.round(share * STEPS));
  const last = stops.length - 1;
  const current = model.isDated ? Math.max(0, model.momentIndex) : last;
  const choose = (index: number, trigger: Trigger): void => actions.chooseEvent(Math.min(last, Math.max(0, index)), trigger);
  const edition = model.isDated ? messages.asOf(words.day(model.day)) : messages.today;
  return html`<div class="timeline" part="timeline">
    ${stepView('‹', messages.earlier, current > 0, (trigger) => choose(current - 1, trigger))}
    <div class="track">
      ${ticksView(view)}
      <input
        type="range"
        min="0"
        max=${STEPS}
        step="1"
        .value=${String(stops[current] ?? STEPS)}
        aria-label=${messages.timelineLabel}
        aria-valuetext=${editionCaption(model, words) || edition}
        @pointerdown=${isMovedBy('pointer')}
        @keydown=${isMovedBy('keyboard')}
        @input=${(event: InputEvent) => {
          event.stopPropagation();
          const slider = event.target as Slider;
          const {valueAsNumber: value, movedBy = 'keyboard'} = slider;
          const here = stops[current] ?? STEPS;
          const near = nearest(stops, value);
          const next = near === current && movedBy === 'keyboard' ? current + Math.sign(value - here) : near;
          slider.value = String(stops[next] ?? here);
          choose(next, movedBy);
        }}
      />
    </div>
    ${stepView('›', messages.later, current < last, (trigger) => choose(current + 1, trigger))}
    ${yearsView(edition, view)}
  </div>`;
}

/** Never disabled: at the end of the line the button must not take the focus of who pressed it. */
function stepView(sign: string, label: string, isOffered: boolean, go: (trigger: Trigger) => void): TemplateResult {
  return html`<button class="step" aria-label=${label} aria-disabled=${isOffered ? nothing : 'true'}
    @click=${(event: MouseEvent) => (isOffered ? go(triggerOf(event)) : undefined)}><span aria-hidden="true">${sign}</span></button>`;
}

/** A tick a stop, tall where the subject took a step. */
function ticksView({timeline, model}: TimelineState): TemplateResult {
  const at = (isOwn: boolean, ends: string): string =>
    model.moments
      .flatMap((moment, index) => (moment.isOwn === isOwn ? [`M${Math.round((timeline.stops[index] ?? 0) * STEPS)},${ends}`] : []))
      .join('');
  return html`<svg class="ticks" viewBox="0 0 ${STEPS} 16" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<path class="line" d="M0,8H${STEPS}"></path><path d=${at(false, '4v8')}></path><path class="is-own" d=${at(true, '1v14')}></path>`}
  </svg>`;
}

/** The scale in words: the first year, decades, the subject at its own first step, and the day shown at the end. */
function yearsView(edition: string, view: TimelineState): TemplateResult {
  const {timeline, model, words, yearWidth} = view;
  const length = timelineLength(view);
  const end = length - view.editionWidth;
  const first = end >= 1.5 * yearWidth ? model.moments[0] : undefined;
  const decades = namedDecades(timeline.decades, length, yearWidth, end);
  const own = model.moments.findIndex(({isOwn}) => isOwn);
  const ownAt = timeline.stops[own] ?? 1;
  const isOwnNamed = own >= 0 && ownAt * length < end - yearWidth && decades.every(({at}) => Math.abs(at - ownAt) * length > yearWidth);
  const place = (at: number): string => `left:${Math.round(at * 1e5) / 1e3}%`;
  return html`<div class="years">
    <span class="from" aria-hidden="true">${first ? words.day(first.date.slice(0, 4)) : ''}</span>
    ${decades.map(({year, at}) => html`<span aria-hidden="true" .style=${place(at)}>${words.day(String(year))}</span>`)}
    ${isOwnNamed ? html`<span class="own-name" aria-hidden="true" .style=${place(ownAt)}>${words.text(model.subject.relation.short)}</span>` : nothing}
    <span class="edition">${edition}</span>
  </div>`;
}

/** The index of the stop that is nearest to a value. */
function nearest(stops: readonly number[], value: number): number {
  const away = stops.map((stop) => Math.abs(stop - value));
  return away.indexOf(Math.min(...away));
}
