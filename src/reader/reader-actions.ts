import {RELATION_KINDS} from '../document/kinds.js';
import {RraEvent, type RraEventDetails, type RraEventName, type Trigger} from '../events.js';
import type {Words} from '../i18n/words.js';
import type {Model} from '../model/model.js';
import {placeById, targetOf} from '../model/queries.js';
import {cleanValue} from '../settings/clean-value.js';
import {targetCaption} from '../wording/caption-text.js';
import {firstDay} from '../document/partial-day.js';
import {plainName} from '../wording/plain-name.js';
import {countryNames} from '../wording/member-names.js';
import type {RawAttributes} from '../settings/attributes.js';
import {enlarge, type Enlargeable} from './enlarge.js';
import {hostPage} from './host-page.js';
import type {Actions, ReaderState} from '../scene/scene.js';

/** What the actions need of the element: its state, and the two properties that a reader can change. */
export interface ReaderHost extends EventTarget, RawAttributes, Enlargeable {
  reader: ReaderState;
  selected: string | null;
  asOf: string | null;
}

/** What a reader can do. Each action changes the state and tells the page; the update pipeline does the rest. */
export function createActions(host: ReaderHost): Actions {
  const change = (changes: Partial<ReaderState>): void => {
    host.reader = {...host.reader, ...changes};
  };
  const tell = <Name extends RraEventName>(name: Name, detail: RraEventDetails[Name]): void => {
    host.dispatchEvent(new RraEvent(name, detail));
  };

  const chooseDay = (day: string | null, trigger: Trigger): void => {
    host.asOf = day;
    tell('rra-date', {day, trigger});
  };

  return {
    change,
    highlight(ids, trigger, isExact = false) {
      const {reader} = host;
      if (ids.join('\n') === reader.highlight.join('\n') && isExact === reader.isExact) return;
      change({highlight: ids, isExact});
      tell('rra-highlight', {ids: [...ids], trigger});
    },
    select(id, trigger) {
      const {model, words} = host.scene;
      const target = id === null ? null : targetOf(model, id);
      const now = host.selected === null ? null : targetOf(model, cleanValue(host.selected));
      const isSame = target?.id === now?.id;
      if ((id !== null && !target) || (isSame && (!now || trigger === 'api'))) return;
      const next = isSame ? null : target;
      host.selected = next?.id ?? null;
      const sentence = next
        ? words.messages.selectedAnnouncement(nameOf(next, model, words), targetCaption(next, model, words))
        : words.messages.clearedAnnouncement(words.text(model.document.title));
      // The same sentence again is spoken only if it differs: the page may have cleared the selection in between.
      const announcement = sentence === host.reader.announcement ? `${sentence}\u200b` : sentence;
      change({unfolded: null, announcement});
      tell('rra-select', {id: next?.id ?? null, trigger});
    },
    toggleKind(kind, trigger) {
      // Not of the model alone: of two switches in one moment it knows neither yet.
      const on = new Set(host.reader.kinds ?? host.scene.model.kinds.filter(({isOn}) => isOn).map((entry) => entry.kind));
      if (!on.delete(kind)) on.add(kind);
      change({kinds: on});
      tell('rra-filter', {kinds: RELATION_KINDS.filter((entry) => on.has(entry)), trigger});
    },
    chooseEvent(index, trigger) {
      const {moments, isDated, day: shown} = host.scene.model;
      const day = moments[index] ? firstDay(moments[index].date) : null;
      if (day !== (isDated ? shown : null)) chooseDay(day, trigger);
    },
    chooseDay,
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        change({copied: text});
        return true;
      } catch {
        return false;
      }
    },
    enlarge(opener) {
      enlarge(host, hostPage(host, host.scene), opener, change);
    },
    hostPage: () => hostPage(host, host.scene),
  };
}

function nameOf(target: NonNullable<ReturnType<typeof targetOf>>, model: Model, words: Words): string {
  if (target.type === 'country') return countryNames([target.id], model, words).join();
  if (target.type === 'pair') return words.messages.pair(countryNames(target.between, model, words));
  if (target.type === 'place') return words.text(placeById(model, target.id)?.name);
  const shown = model.all.find(({id}) => id === target.id);
  return shown ? plainName(shown, model, words) : '';
}
