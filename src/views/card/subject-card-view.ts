import {html, nothing, type TemplateResult} from 'lit';
import {factsView} from './fact-view.js';
import {relationRowsView} from './relation-rows-view.js';
import type {ViewState} from '../../scene/scene.js';
import {wordsRow} from './words-row.js';

/** The subject's facts: the short first view, and one action away the official name and the rest. */
export function subjectCardView(view: ViewState): TemplateResult {
  const {model, words, reader, actions, isPrinting} = view;
  const {facts, relation, stage} = model.subject;
  // A short document need not repeat as facts what its relation says.
  if (!relation.facts?.length && stage !== 'not-yet') return relationRowsView(model.subject, view);
  const lead = facts.filter((fact) => fact.lead);
  const rest = facts.filter((fact) => !fact.lead);
  if (facts.length === 0) return html`<p class="empty">${words.messages.noFactsYet}</p>`;
  const showAll = reader.allFacts || isPrinting || lead.length === 0;
  return html`${factsView(lead, view)}
  ${
    showAll
      ? html`<dl class="facts">${wordsRow(words.messages.officialName, words.prose(words.text(relation.name)))}</dl>
          ${factsView(rest, view)}`
      : nothing
  }
  ${
    lead.length > 0
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
