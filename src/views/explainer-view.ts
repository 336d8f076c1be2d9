import {html, nothing, type TemplateResult} from 'lit';
import {captionView, restingCaptionView} from './picture/caption-view.js';
import {cardView} from './card/card-view.js';
import {classes} from './classes.js';
import {footerView} from './panels/footer-view.js';
import {kept} from './kept.js';
import {headerView} from './header-view.js';
import {legendView} from './picture/legend-view.js';
import {networkView} from './picture/network-view.js';
import {noticeView} from './notice-view.js';
import {pictureStripView} from './picture/picture-strip-view.js';
import {printView} from './panels/print-view.js';
import {timelineView} from './picture/timeline-view.js';
import {SMALL_BELOW_PX} from '../scene/sizes.js';
import {INITIAL_READER_STATE, type ViewState} from '../scene/scene.js';

/** The whole widget, region by region; a page without a script has a footer of its own. */
export function explainerView(view: ViewState, footer = footerView): TemplateResult {
  const {model, settings, words, isWide, isDark, isPrinting, reader, hostLabel} = view;
  const {views, controls, theme} = settings;
  const both = isWide ? (['card', 'diagram'] as const) : (['diagram', 'card'] as const);
  const regions = both.filter((region) => views.has(region));
  const isBeside = isWide && regions.length > 1;
  // Stacked, the timeline stands above the card, whose height changes from day to day: a slider must not slide away.
  const isWithPicture = !isBeside && views.has('diagram');
  const timeline = controls.has('timeline') && model.moments.length > 0 ? kept(timelineView, timelineState(view)) : nothing;
  return html`<section
    part="base"
    lang=${words.messages.tag}
    aria-label=${hostLabel || words.text(model.document.title)}
    class=${classes({
      base: true,
      'is-wide': isBeside,
      'is-snug': view.isSnug,
      'is-roomy': view.isRoomy,
      'is-light': theme === 'light' || (theme === 'auto' && isDark === false),
      'is-dark': theme === 'dark' || (theme === 'auto' && isDark === true),
      'is-printing': isPrinting,
    })}
  >
    <div class="ruler" aria-hidden="true"></div>
    ${[view.probe.name, ...view.probe.others].map((name) => html`<span class="probe" aria-hidden="true">${name}</span>`)}
    ${kept(headerView, {model, words, headingLevel: settings.headingLevel})} ${noticeView(view)}
    <div class="body">
      ${regions.map((region) => (region === 'card' ? cardView(view) : [pictureView(view), isWithPicture ? timeline : nothing]))}
    </div>
    ${isWithPicture ? nothing : timeline} ${footer(view)}
    ${isPrinting ? printView(view) : nothing}
    <div class="only-spoken" role="status" aria-live="polite">${reader.announcement}</div>
  </section>`;
}

const timelineState = ({model, words, actions, timeline, editionWidth, yearWidth, width, isWide, isRoomy}: ViewState) =>
  ({model, words, actions, timeline, editionWidth, yearWidth, width, isWide, isRoomy});

function pictureView(view: ViewState): TemplateResult {
  const {model, words, actions, map, hasMap, settings, reader} = view;
  // What the first picture is, it is at once; what a reader does may fade.
  return html`<div class="picture ${reader === INITIAL_READER_STATE ? '' : 'can-move'}">
    <div class="stage">
      ${kept(pictureStripView, {model, words, actions, isMap: map !== null, hasSwitch: hasMap && settings.controls.has('map')})} ${networkView(view)}
      <div class="cell ${view.picture.width < SMALL_BELOW_PX ? 'is-small' : ''}" part="caption">${captionView(view)} ${view.settings.controls.has('legend') ? kept(legendView, {model, words, actions}) : restingCaptionView(view)}</div>
    </div>
  </div>`;
}
