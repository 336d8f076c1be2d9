/** The states in which a reader can meet the widget, for tests that look at all of them. */
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import type {Panel} from '../../src/scene/scene.js';
import {PANELS} from '../../src/views/panels/panels.js';
import {mount, type Attributes, type Place} from './mount.js';
import {find, nodeOf, pick, pickAll} from './read.js';
import {settled} from './settle.js';

/** Opens or closes a panel by the button of its name, in whatever language. */
export async function openPanel(element: RraExplainerElement, panel: Panel): Promise<void> {
  find(element, 'button', PANELS[panel].label(element.scene)).click();
  await settled(element);
}

/** The states in which a reader can meet the widget; each puts a fresh element into it. */
export const STATES: Readonly<
  Record<string, (element: RraExplainerElement) => Promise<void> | void>
> = {
  idle: () => undefined,
  highlighted: (element) => {
    nodeOf(element, 'Australia').dispatchEvent(
      new PointerEvent('pointerover', {pointerType: 'mouse', bubbles: true, composed: true}),
    );
  },
  'a selected country': (element) => nodeOf(element, 'Philippines').click(),
  'a selected tie': (element) => element.select('jp-us-treaty'),
  filtered: (element) =>
    pickAll(element, '.chip').forEach((chip, index) => index % 2 === 0 && chip.click()),
  'all facts and an open source': async (element) => {
    element.clear();
    await settled(element);
    pick(element, '.more').click();
    pick(element, '.mark').click();
  },
  'the table open': (element) => openPanel(element, 'table'),
  'the sources open': (element) => openPanel(element, 'sources'),
  'the share texts open': (element) => openPanel(element, 'share'),
  'the embed code open': (element) => openPanel(element, 'embed'),
  'the edition of a day': (element) => {
    element.asOf = '2024-07-08';
  },
};

/** Mounts, puts into a state of `STATES` and settles. */
export async function mountIn(
  state: string,
  attributes: Attributes = {},
  place: Place = {},
): Promise<RraExplainerElement> {
  const element = await mount(attributes, place);
  await STATES[state]?.(element);
  await settled(element);
  return element;
}
