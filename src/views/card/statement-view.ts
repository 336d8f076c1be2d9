import {html, nothing, type TemplateResult} from 'lit';
import type {Localized, PartialDay} from '../../document/types.js';
import {isReached} from '../../model/status-at.js';
import {langOf} from '../lang-of.js';
import {sourceMarksView} from './source-marks-view.js';
import {proseWithTerms} from './term-view.js';
import type {ViewState} from '../../scene/scene.js';

/** What a document states, in its own words. */
interface Statement {
  readonly id: string;
  readonly text: Localized;
  readonly asOf?: PartialDay | undefined;
  readonly sources: readonly string[];
}

/** A statement with the day as of which it holds and its source marks; below it what the reader has asked to be told of it. */
export function statementView({id, text, asOf, sources}: Statement, view: ViewState): TemplateResult {
  const {words, model} = view;
  const {pieces, told} = proseWithTerms(words.text(text), view);
  return html`<span lang=${langOf(text, words)}>${pieces}</span>${
    asOf && isReached(asOf, model.day) ? html`<span class="as-of">${words.messages.aside(words.messages.asOf(words.day(asOf)))}</span>` : nothing
  }${sourceMarksView(id, sources, view)}${told}`;
}
