import {html, nothing, type TemplateResult} from 'lit';
import type {ShownRelation} from '../../model/model.js';
import {factsThatFit} from '../../scene/facts-that-fit.js';
import {happeningsText} from '../../wording/caption-text.js';
import {factsView, ledFactsView} from './fact-view.js';
import {otherNames} from '../../wording/member-names.js';
import {opened} from '../../wording/opened.js';
import {plainName} from '../../wording/plain-name.js';
import {relationButton} from './relation-list-view.js';
import {relationRowsView} from './relation-rows-view.js';
import {remembered} from '../../scene/remembered.js';
import {textView} from './term-view.js';
import {proseView} from '../prose-view.js';
import type {ViewState} from '../../scene/scene.js';
import {wordsRow} from './words-row.js';

const fitting = remembered(factsThatFit);

/** Px: what stands above the list of a day's relations, and one of them. */
const ABOVE_LIST_PX = 170;
const ROW_PX = 34;
/** Below a picture the list is no longer than this. */
const MOST_ROWS = 8;

/** The subject's facts: the short first view, and one action away the official name and the rest. */
export function subjectCardView(view: ViewState): TemplateResult {
  const {model, words, reader, actions, isPrinting} = view;
  const {facts, relation, stage} = model.subject;
  // A short document need not repeat as facts what its relation says, nor has one whose facts all lie ahead anything else to tell.
  if (facts.length === 0) {
    const isBegun = stage !== 'not-yet' && !(stage === 'talks' && relation.facts?.length);
    return isBegun ? relationRowsView(model.subject, view) : dayView(view);
  }
  const {isRoomy, room, width, textScale} = view;
  const {first, rest, isFull} = fitting({facts, words, isRoomy, room, width, textScale});
  const showAll = reader.allFacts || isPrinting || first.length === 0;
  return html`${first.length > 0 ? ledFactsView(first, isFull, view) : nothing}
  ${
    showAll
      ? html`<dl class="facts">${wordsRow(words.messages.nameLabel, proseView(words.text(relation.name), words))}</dl>
          ${factsView(rest, view)}`
      : nothing
  }
  ${
    first.length > 0
      ? html`<button
          class="link more"
          aria-expanded=${showAll}
          @click=${() => actions.change({allFacts: !reader.allFacts})}
        >
          ${showAll ? words.messages.fewerFacts : words.messages.moreFacts(rest.length + 1)}
        </button>`
      : nothing
  }`;
}

/** Before the subject was there to tell of: what happened on the day that is shown, and what stood then. */
function dayView(view: ViewState): TemplateResult {
  const {model, words, room} = view;
  const moment = model.moments[model.momentIndex];
  if (!moment) return html`<p class="empty">${words.messages.noFactsYet}</p>`;
  const most = room < Infinity ? Math.max(0, Math.floor((room - ABOVE_LIST_PX) / ROW_PX)) : MOST_ROWS;
  const standing = model.shown.filter(({stage}) => stage !== 'ended').slice(0, most);
  return html`<dl class="facts">
      <div class="fact is-lede"><dt>${words.day(moment.date, 'long')}</dt><dd>${textView(happeningsText(moment, model, words), view)}</dd></div>
    </dl>
    <div class="ledger-head">${words.messages.tableCaption(words.day(model.day, 'long'), '')}</div>
    <ul>
      ${standing.map(
        (shown) => html`<li>${relationButton(
          shown,
          html`<span class="relation-name">${proseView(plainName(shown, model, words), words)}</span>
            <span class="relation-more">${partiesOf(shown, view)}</span>`,
          view,
        )}</li>`,
      )}
    </ul>`;
}

/** All members of a relation, as a line that stands alone. */
function partiesOf(shown: ShownRelation, {model, words}: ViewState): string {
  const names = otherNames(shown, null, model, words);
  return opened(words.messages.list(names), names[0]);
}
