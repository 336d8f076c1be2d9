import {RELATION_KINDS} from './document/types.js';
import {RraEvent, type RraEventDetails, type RraEventName} from './events.js';
import type {Words} from './i18n/words.js';
import type {Model} from './model/model.js';
import {targetOf} from './model/queries.js';
import {targetCaption} from './views/caption-text.js';
import {firstDay} from './document/partial-day.js';
import {countryNames} from './views/member-names.js';
import type {Actions, ReaderState} from './views/view-state.js';

/** What the actions need of the element: its state, and the two properties that a reader can change. */
export interface ReaderHost extends EventTarget {
  reader: ReaderState;
  selected: string | null;
  asOf: string | null;
  readonly model: Model;
  readonly words: Words;
}

/** What a reader can do. Each action changes the state and tells the page; the update pipeline does the rest. */
export function createActions(host: ReaderHost): Actions {
  const change = (changes: Partial<ReaderState>): void => {
    host.reader = {...host.reader, ...changes};
  };
  const tell = <Name extends RraEventName>(name: Name, detail: RraEventDetails[Name]): void => {
    host.dispatchEvent(new RraEvent(name, detail));
  };

  return {
    change,
    highlight(ids, trigger) {
      if (ids.join('\n') === host.reader.highlight.join('\n')) return;
      change({highlight: ids});
      tell('rra-highlight', {ids: [...ids], trigger});
    },
    select(id, trigger) {
      const {model, words} = host;
      const target = id === null ? null : targetOf(model, id);
      const now = host.selected === null ? null : targetOf(model, host.selected);
      const next = target?.id === now?.id ? null : target;
      if (next === null && now === null) return;
      host.selected = next?.id ?? null;
      const title = words.text(model.document.title);
      change({
        openSource: null,
        announcement: next
          ? words.messages.selectedAnnouncement(nameOf(next, model, words), targetCaption(next, model, words))
          : words.messages.clearedAnnouncement(title),
      });
      tell('rra-select', {id: next?.id ?? null, trigger});
    },
    toggleKind(kind, trigger) {
      const on = new Set(host.model.kinds.filter(({isOn}) => isOn).map((entry) => entry.kind));
      if (!on.delete(kind)) on.add(kind);
      change({kinds: on});
      tell('rra-filter', {kinds: RELATION_KINDS.filter((entry) => on.has(entry)), trigger});
    },
    chooseEvent(index, trigger) {
      const event = host.model.moments[index];
      const day = event ? firstDay(event.date) : null;
      if (day === host.asOf) return;
      host.asOf = day;
      tell('rra-date', {day, trigger});
    },
    copy(field, text) {
      // Where a page forbids the clipboard the text stands selected in its field, ready to be copied by hand.
      void navigator.clipboard?.writeText(text).then(
        () => change({copied: field}),
        () => undefined,
      );
    },
  };
}

function nameOf(target: NonNullable<ReturnType<typeof targetOf>>, model: Model, words: Words): string {
  if (target.type === 'country') return countryNames([target.id], model, words).join();
  if (target.type === 'pair') return countryNames(target.between, model, words).join(' – ');
  const shown = model.all.find(({id}) => id === target.id);
  return words.text(shown?.relation.short);
}
