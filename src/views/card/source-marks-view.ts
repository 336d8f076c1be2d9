import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../../document/types.js';
import {sourcesOf} from '../../model/source-numbers.js';
import type {ViewState} from '../../scene/scene.js';

/**
 * The numbered source marks behind a statement. A mark tells its source right below the statement, so nothing
 * floats over the picture and the reader keeps the place. `owner` is the id of the fact, relation or event.
 */
export function sourceMarksView(owner: string, ids: readonly string[], view: ViewState): TemplateResult | typeof nothing {
  const {model, words, reader, sourceNumbers, actions} = view;
  const sources = sourcesOf(ids, model.document);
  if (sources.length === 0) return nothing;
  const keyOf = (source: Source): string => `${owner} ${source.id}`;
  const open = sources.find((source) => keyOf(source) === reader.unfolded);
  return html`<span class="marks"
      >${sources.map((source) => {
        const number = sourceNumbers.get(source.id) ?? 0;
        const isOpen = source === open;
        return html`<button
          class="mark"
          aria-expanded=${isOpen}
          aria-label=${words.messages.sourceMark(number, source.publisher)}
          @click=${() => actions.change({unfolded: isOpen ? null : keyOf(source)})}
          >${number}</button
        >`;
      })}</span
    >${open ? html`<span class="told">${sourceView(open, view)}</span>` : nothing}`;
}

/** A source in full: title (a link where it has an address), publisher, date. */
export function sourceView(source: Source, {words, isPrinting}: ViewState): TemplateResult {
  const {messages} = words;
  const title = html`<span lang=${source.lang ?? 'en'}>${source.title}</span>`;
  const linked = source.url
    ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
        >${title}<span class="only-spoken"> (${messages.opensInNewTab})</span></a
      >`
    : title;
  return html`${linked} — ${source.publisher}, ${source.date ? words.day(source.date) : messages.undated}${
    isPrinting && source.url ? html` <span class="address">${source.url}</span>` : nothing
  }`;
}
