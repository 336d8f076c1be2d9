import {html, nothing, type TemplateResult} from 'lit';
import type {Country, Localized, Place} from '../../document/types.js';
import type {ShownRelation} from '../../model/model.js';
import {isReached} from '../../model/status-at.js';
import {factsView} from './fact-view.js';
import {membersBesides} from '../../wording/member-names.js';
import {plainName} from '../../wording/plain-name.js';
import {langOf} from '../lang-of.js';
import {statementView} from './statement-view.js';
import {datedStatus} from '../../wording/status-text.js';
import {textView} from './term-view.js';
import {triggerOf} from '../../reader/trigger-of.js';
import {proseView} from '../prose-view.js';
import type {ViewState} from '../../scene/scene.js';
import {wordsRow} from './words-row.js';

/** What a document says of every relation: its official name, what it is, its dates and members; then its facts. */
export function relationRowsView(shown: ShownRelation, view: ViewState): TemplateResult {
  const {relation, id} = shown;
  const {messages, text, day} = view.words;
  const marked = (field: Localized): TemplateResult => html`<span lang=${langOf(field, view.words)}>${proseView(text(field), view.words)}</span>`;
  const name = text(relation.name);
  // The heading has it already, with initials or without: that of the card, or the title over a card at rest.
  const heading = view.selected ? plainName(shown, view.model, view.words) : text(view.model.document.title);
  const places = view.model.places.filter(({about}) => about?.includes(id));
  return html`<dl class="facts">
      ${!heading.startsWith(name) ? wordsRow(messages.nameLabel, marked(relation.name)) : nothing}
      ${wordsRow(messages.summary, statementView({id, text: relation.summary, sources: relation.sources}, view))}
      ${wordsRow(messages.status, textView(datedStatus(shown, view), view))}
      ${relation.signed && isReached(relation.signed, view.model.day) ? wordsRow(messages.signed, day(relation.signed)) : nothing}
      ${wordsRow(messages.members, membersView(shown, view))}
      ${places.length > 0 ? wordsRow(messages.places, html`${linksView(places, view)}`) : nothing}
    </dl>
    ${shown.facts.length > 0 ? factsView(shown.facts, view) : nothing}`;
}

function membersView(shown: ShownRelation, view: ViewState): TemplateResult {
  const {model, words} = view;
  const outside = words.messages.list(membersBesides(shown.members, shown.relation, model, words));
  const drawn = model.countries.filter(({id}) => shown.members.includes(id));
  return html`${linksView(drawn, view)}${outside ? words.messages.outside(outside) : nothing}`;
}

/** Countries or places, each a button that opens its card. */
function linksView(targets: readonly (Country | Place)[], {words, actions}: ViewState): TemplateResult[] {
  return targets.map(
    ({id, name}, index) => html`${index > 0 ? words.messages.comma : ''}<button
        class="link member"
        lang=${langOf(name, words)}
        .lightIds=${id}
        @click=${(event: MouseEvent) => actions.select(id, triggerOf(event))}
        >${words.text(name)}</button
      >`,
  );
}
