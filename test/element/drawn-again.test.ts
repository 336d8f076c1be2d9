import {expect} from '@open-wc/testing';
import '../../src/index.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {captionOf, mount, settled, unmount} from '../drive/drive.js';
import {smallDocument} from '../model/small-document.js';

/** What differs between a widget that a reader has used and a fresh one in the same state: how it came there. */
const HISTORY = /\b(can-move)\b/g;
const LEFT_OUT = new Set(['tabindex', 'style']);
const PLACES = new Set(['d', 'viewBox', 'pathLength', 'stroke-width', 'x', 'y', 'cx', 'cy']);

/** Every element of the picture with what it says and is, in order: what a reader could tell apart. */
function seen(widget: RraExplainerElement, withPlaces: boolean): string[] {
  return [...widget.shadowRoot!.querySelectorAll('*')]
    .filter((element) => element.tagName !== 'STYLE' && element.getAttribute('role') !== 'status')
    .map((element) => {
      const attributes = [...element.attributes]
        .filter(({name}) => !LEFT_OUT.has(name) && (withPlaces || !PLACES.has(name)))
        .map(({name, value}) => `${name}=${value.replace(HISTORY, '').replace(/\s+/g, ' ').trim()}`);
      const own = [...element.childNodes].filter((node) => node instanceof Text).map(({data}) => data.trim());
      const {style} = element as HTMLElement;
      const place = withPlaces ? [style?.left, style?.top, style?.width] : [];
      return [element.tagName, ...attributes.sort(), ...place, own.join('')].join(' ');
    });
}

/** What is done to a widget, one after the other; each leaves attributes, or a state that a method sets. */
interface Step {
  readonly what: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly highlight?: readonly string[];
  readonly document?: unknown;
  readonly width?: number;
}

const STEPS: readonly Step[] = [
  {what: 'pointing at a country', highlight: ['JP']},
  {what: 'pointing at another', highlight: ['US']},
  {what: 'pointing at a pair', highlight: ['JP-PH']},
  {what: 'pointing at nothing any more', highlight: []},
  {what: 'selecting a country', attributes: {selected: 'PH'}},
  {what: 'pointing at something beside a selection', highlight: ['CN']},
  {what: 'selecting a relation', attributes: {selected: 'jp-ph-raa'}, highlight: []},
  {what: 'an edition', attributes: {'as-of': '2014-05-01'}},
  {what: 'another edition', attributes: {'as-of': '2024-08-01'}},
  {what: 'clearing the selection', attributes: {selected: ''}},
  {what: 'a narrower column', width: 420},
  {what: 'other kinds', attributes: {relations: 'access defence grouping dispute'}},
  {what: 'fewer controls', attributes: {controls: 'legend table'}},
  {what: 'all controls again', attributes: {controls: ''}},
  {what: 'the map', attributes: {view: 'card map'}},
  {what: 'pointing at a country on the map', highlight: ['JP']},
  {what: 'the network again', attributes: {view: ''}, highlight: []},
  {what: 'a wider column', width: 940},
  {what: 'fewer countries', attributes: {countries: 'JP PH US'}},
  {what: 'another document', attributes: {countries: '', relations: ''}, document: smallDocument},
  {what: 'pointing in another document', highlight: ['CN']},
  {what: 'the built-in story again', document: null, highlight: []},
  {what: 'another language', attributes: {lang: 'ja'}},
  {what: 'pointing in another language', highlight: ['PH']},
];

describe('a widget that is drawn again', () => {
  afterEach(unmount);

  it('shows after each change what a fresh widget in that state shows: nothing stays behind', async function () {
    this.timeout(60_000);
    let state: {attributes: Record<string, string>; highlight: readonly string[]; document: unknown; width: number} = {
      attributes: {lang: 'en'},
      highlight: [],
      document: null,
      width: 760,
    };
    const used = await mount(state.attributes, {width: state.width});
    const apply = async (widget: RraExplainerElement): Promise<void> => {
      widget.highlight(...state.highlight);
      await settled(widget);
    };
    for (const {what, ...step} of STEPS) {
      state = {...state, ...step, attributes: {...state.attributes, ...step.attributes}};
      if (step.width) used.parentElement!.style.width = `${step.width}px`;
      if ('document' in step) used.document = step.document;
      for (const [name, value] of Object.entries(step.attributes ?? {})) {
        if (value) used.setAttribute(name, value);
        else used.removeAttribute(name);
      }
      await settled(used);
      await apply(used);

      const given = Object.entries(state.attributes).filter(([, value]) => value);
      const parent = document.createElement('div');
      parent.style.width = `${state.width}px`;
      document.body.append(parent);
      const fresh = document.createElement('rra-explainer');
      for (const [name, value] of given) fresh.setAttribute(name, value);
      if (state.document) fresh.document = state.document;
      parent.append(fresh);
      await settled(fresh);
      await apply(fresh);
      // Another script's letters are measured anew only where they are much larger, so places may differ by a little.
      const withPlaces = state.attributes.lang === 'en';
      const [shown, wished] = [seen(used, withPlaces), seen(fresh, withPlaces)];
      const apart = shown.findIndex((line, index) => line !== wished[index]);
      expect(shown[apart], `${what}: line ${apart}`).to.equal(wished[apart]);
      expect(shown.length, what).to.equal(wished.length);
      parent.remove();
    }
  });

  it('leaves header, legend, timeline and footer alone while a reader points', async () => {
    const widget = await mount();
    const changed = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const {target} of records) {
        const part = (target instanceof Element ? target : target.parentElement)?.closest('.header, .legend, .timeline, .footer');
        if (part) changed.add(part.className);
      }
    });
    observer.observe(widget.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
    for (const id of ['JP', 'US', 'JP-PH']) {
      widget.highlight(id);
      await settled(widget);
    }
    observer.disconnect();
    expect([...changed]).to.deep.equal([]);
    expect(captionOf(widget)).to.include('Japan');
  });
});
