import {html, nothing, type TemplateResult} from 'lit';
import type {Term} from '../../document/types.js';
import {sourcesOf} from '../../model/source-numbers.js';
import {langOf} from '../lang-of.js';
import {sourceView} from './source-marks-view.js';
import {proseView} from '../prose-view.js';
import type {ViewState} from '../../scene/scene.js';

/** Running text in pieces, and what is told below it. */
export interface ProseWithTerms {
  readonly pieces: readonly unknown[];
  readonly told: TemplateResult | typeof nothing;
}

/**
 * Running text in which a term can be opened where it first stands on the card; what it means is then told below the
 * statement, as a source is: nothing floats, and the sentence stays whole. A button and no `details`: that cannot hold
 * its text elsewhere than at its summary, in the middle of the sentence, and would not know of Escape.
 */
export function proseWithTerms(text: string, view: ViewState): ProseWithTerms {
  const {words, glossary, offered} = view;
  let told: ProseWithTerms['told'] = nothing;
  const pieces = glossary.cut(text).map((piece, index) => {
    const term = index % 2 > 0 ? glossary.termOf(piece) : undefined;
    if (!term || !offered || offered.has(term)) return proseView(piece, words);
    offered.add(term);
    if (isOpen(term, view)) told = meaningView(piece, term, view);
    return termView(piece, term, view);
  });
  return {pieces, told};
}

/** Running text of the widget's own, and below it what is told. */
export function textView(text: string, view: ViewState): unknown[] {
  const {pieces, told} = proseWithTerms(text, view);
  return [pieces, told];
}

const keyOf = ({id}: Term): string => `term ${id}`;
const isOpen = (term: Term, {reader}: ViewState): boolean => reader.unfolded === keyOf(term);

function termView(piece: string, term: Term, view: ViewState): TemplateResult {
  const open = isOpen(term, view);
  return html`<button class="term" aria-expanded=${open} @click=${() => view.actions.change({unfolded: open ? null : keyOf(term)})}
    >${piece}</button
  >`;
}

function meaningView(piece: string, {text, sources}: Term, view: ViewState): TemplateResult {
  const {model, words} = view;
  return html`<span class="told" lang=${langOf(text, words)}>${proseView(words.messages.eventCaption(piece, words.text(text)), words)}${sourcesOf(
    sources,
    model.document,
  ).map((source) => html` ${sourceView(source, view)}`)}</span>`;
}
