import {html, nothing, type TemplateResult} from 'lit';
import {RELATION_KINDS} from '../../document/kinds.js';
import {captionFor, editionCaption} from '../../wording/caption-text.js';
import type {Marks} from '../../wording/marks.js';
import {tieSampleView} from './tie-sample-view.js';
import {proseView} from '../prose-view.js';
import type {ViewState} from '../../scene/scene.js';

/** Characters that no text of a document has (they are cleaned away or private): one a kind, and two round a name. */
const FIRST_KIND = 0xe000;
const MARKS: Marks = {
  kind: (kind, text) => String.fromCharCode(FIRST_KIND + RELATION_KINDS.indexOf(kind)) + text,
  name: (text) => `\ue100${text}\ue101`,
};
/** A marked kind with the word after it, which stays on its line, or a name. */
const MARKED = /([\ue000-\ue0ff](?:[\w/-]+|.))|\ue100(.*?)\ue101/u;

/**
 * The sentence for what is pointed at or focused, over the legend: each kind in it led by its line, so that it is a
 * legend of just what is lit. Over a day's edition it tells what happened that day, while the slider is in use.
 */
export function captionView(view: ViewState): TemplateResult | typeof nothing {
  const {model, words, reader} = view;
  // A fact lights just what it is about; what else its countries have is no caption for that.
  const told = reader.isExact ? reader.highlight.filter((id) => model.all.some((shown) => shown.id === id)) : reader.highlight;
  const caption = captionFor(told, model, words, MARKS);
  const ofDay = caption ? '' : editionCaption(model, words);
  return caption || ofDay
    ? html`<div class="caption ${caption ? '' : 'of-day'}"><p>${pieces(caption || ofDay, view)}</p></div>`
    : nothing;
}

/** What a cell without a legend tells at rest: which line is the subject. */
export function restingCaptionView(view: ViewState): TemplateResult {
  return html`<p>${pieces(captionFor([view.model.subject.id], view.model, view.words, MARKS), view)}</p>`;
}

/** The words of a marked sentence, with a sample for each marked kind and the name in bold. */
function pieces(sentence: string, {words}: ViewState): unknown[] {
  return sentence.split(MARKED).map((part, index) => {
    if (!part) return nothing;
    if (index % 3 === 0) return proseView(part, words);
    if (index % 3 === 2) return html`<b>${part}</b>`;
    const kind = RELATION_KINDS[part.charCodeAt(0) - FIRST_KIND];
    return html`<span class="led">${kind ? tieSampleView(kind) : nothing}${part.slice(1)}</span>`;
  });
}
