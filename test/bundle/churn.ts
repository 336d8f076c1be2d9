import {cdp} from '../run/commands.js';
import {frames, type Page, settled, widgetOf, WIDGET} from './open-page.js';

/** Ways in which pages bring a widget in and throw it away. */
const WAYS: readonly ((page: Page, place: HTMLElement, time: number) => void)[] = [
  ({document}, place) => {
    place.append(document.createElement('rra-explainer'));
  },
  (_page, place) => {
    place.innerHTML = WIDGET;
  },
  ({document}, place) => {
    place.append(document.createRange().createContextualFragment(`<article>${WIDGET}</article>`));
  },
  ({window}, place, time) => {
    // As a router does, which also leaves an entry in the history: not in each turn, for engines limit that.
    if (time % 12 === 3) window.history.pushState(null, '', `#${time}`);
    place.replaceChildren(...new DOMParser().parseFromString(WIDGET, 'text/html').body.childNodes);
  },
];

/** Mounts and unmounts widgets that many times, in every way in turn; gives weak references to them all. */
export async function churn(page: Page, times: number): Promise<WeakRef<object>[]> {
  const place = page.document.createElement('div');
  page.document.body.append(place);
  const widgets = [];
  for (let time = 0; time < times; time += 1) {
    WAYS[time % WAYS.length]!(page, place, time);
    const widget = widgetOf(page);
    widgets.push(new WeakRef(widget));
    // Some are gone before their first update, most after it, some have been used.
    if (time % 3 > 0) await widget.updateComplete;
    if (time % 20 === 0) await settled(widget);
    if (time % 5 === 1) widget.select('JP');
    place.replaceChildren();
  }
  place.remove();
  await frames(3);
  return widgets;
}

/** How many of that many widgets the browser has forgotten after they are gone. */
export async function forgotten(page: Page, times: number): Promise<number> {
  widgetOf(page).remove();
  const widgets = await churn(page, times);
  for (let round = 0; round < 3; round += 1) {
    await cdp('HeapProfiler.collectGarbage');
    await frames(2);
  }
  return widgets.filter((widget) => !widget.deref()).length;
}
