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
import {rowsThatFit} from '../../scene/rows-that-fit.js';
import {textView} from './term-view.js';
import {proseView} from '../prose-view.js';
import type {ViewState} from '../../scene/scene.js';
import {wordsRow} from './words-row.js';

const fitting = remembered(factsThatFit);

/** The subject's facts: the short first view, and one action away the official name and the rest. */
export function subjectCardView(view: ViewState): TemplateResult {
  const {model, words, reader, actions, isPrinting} = view;
  const {facts, relation, stage} = model.subject;
  // A short document need not repeat as facts what its relation says, nor has one whose facts all lie ahead anything else to tell.
  if (facts.length === 0) {
    const isBegun = stage !== 'not-yet' && !(stage === 'talks' && relation.facts?.length);
    return isBegun ? relationRowsView(model.subject, view) : dayView(view);
  }
  const {isRoomy, room, width, proseScale} = view;
  const {first, rest, isFull} = fitting({facts, words, isRoomy, room, width, proseScale});
  const showAll = reader.allFacts || isPrinting;
  return html`${ledFactsView(first, isFull, view)}
  ${
    showAll
      ? html`<dl class="facts">${wordsRow(words.messages.nameLabel, proseView(words.text(relation.name), words))}</dl>
          ${factsView(rest, view)}`
      : nothing
  }
  <button class="link more" aria-expanded=${showAll} @click=${() => actions.change({allFacts: !reader.allFacts})}>
    ${showAll ? words.messages.fewerFacts : words.messages.moreFacts(rest.length + 1)}
  </button>`;
}

/** Before the subject was there to tell of: what happened on the day that is shown, and what stood then. */
function dayView(view: ViewState): TemplateResult {
  const {model, words} = view;
  const moment = model.moments[model.momentIndex];
  if (!moment) return html`<p class="empty">${words.messages.noFactsYet}</p>`;
  const happened = happeningsText(moment, model, words);
  const standing = model.shown.filter(({stage}) => stage !== 'ended').map((shown) => ({shown, name: plainName(shown, model, words), more: partiesOf(shown, view)}));
  return html`<dl class="facts">
      <div class="fact is-lede"><dt>${words.day(moment.date, 'long')}</dt><dd>${textView(happened, view)}</dd></div>
    </dl>
    <div class="ledger-head">${words.messages.tableCaption(words.day(model.day, 'long'), '')}</div>
    <ul>
      ${standing.slice(0, rowsThatFit(happened, standing, view)).map(
        ({shown, name, more}) => html`<li>${relationButton(
          shown,
          html`<span class="relation-name">${proseView(name, words)}</span>
            <span class="relation-more">${more}</span>`,
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
