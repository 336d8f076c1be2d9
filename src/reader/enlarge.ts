import type {RraEventDetails} from '../events.js';
import type {HostPage, ReaderState, Scene} from '../scene/scene.js';
import {ATTRIBUTES, type RawAttributes} from '../settings/attributes.js';

/** What the large picture needs of the small one. */
export interface Enlargeable {
  readonly localName: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** What is shown now. */
  readonly scene: Scene;
  selected: string | null;
  asOf: string | null;
}

/** What the small widget must not take for its own while the large one is used. */
const KEPT_INSIDE = ['click', 'keydown', 'pointerover', 'focusin', 'rra-ready', 'rra-error'];
/** What stands beside the large picture; the rest stays with the small one. */
const BESIDE = ['legend', 'timeline', 'map'] as const;

/**
 * Shows the picture in the whole window: a second widget in a dialog of the browser, which closes by Escape or its button.
 * What is chosen in it is chosen in the small one too, so that the page hears of it as of any choice. Then `opener` has the focus again.
 */
export function enlarge(host: Enlargeable, {attributes}: HostPage, opener: HTMLElement, change: (change: Partial<ReaderState>) => void): void {
  const {model, words, map, settings} = host.scene;
  const large = document.createElement(host.localName) as HTMLElement & {document: unknown};
  for (const [name, value] of attributes) {
    if (value && name !== ATTRIBUTES.hash.attribute && name !== ATTRIBUTES.src.attribute) large.setAttribute(name, value);
  }
  large.document = model.document;
  const chosen: Partial<RawAttributes> = {
    view: map ? 'map' : 'diagram',
    relations: model.kinds.filter(({isOn}) => isOn).map(({kind}) => kind).join(' '),
    controls: BESIDE.filter((name) => settings.controls.has(name)).join(' ') || 'none',
    loading: 'eager',
  };
  Object.assign(large, chosen);

  const close = document.createElement('button');
  close.className = 'link';
  close.textContent = words.messages.close;
  close.onclick = () => {
    dialog.close();
  };
  const dialog = document.createElement('dialog');
  dialog.ariaLabel = words.text(model.document.title);
  dialog.lang = words.messages.tag;
  dialog.append(close, large);

  for (const type of KEPT_INSIDE) dialog.addEventListener(type, (event) => {
    event.stopPropagation();
  });
  const hear = <Name extends keyof RraEventDetails>(name: Name, follow: (detail: RraEventDetails[Name]) => void): void => {
    dialog.addEventListener(name, (event) => {
      follow((event as CustomEvent<RraEventDetails[Name]>).detail);
    });
  };
  hear('rra-select', ({id}) => (host.selected = id));
  hear('rra-date', ({day}) => (host.asOf = day));
  hear('rra-filter', ({kinds}) => {
    change({kinds: new Set(kinds)});
  });
  dialog.onclose = () => {
    dialog.remove();
    opener.focus();
  };
  host.renderRoot.append(dialog);
  dialog.showModal();
}
