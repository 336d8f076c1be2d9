import {expect} from '@open-wc/testing';
import story from '../../src/document/japan-philippines.json' with {type: 'json'};
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {
  all,
  cardOf,
  cardTitleOf,
  chipsOf,
  diagramOf,
  find,
  focused,
  focusedName,
  nameOf,
  nodeOf,
  open,
  pageLinkOf,
  press,
  record,
  tabTo,
} from '../drive/drive.js';

/** Slower than a reader: each key waits until the widget has drawn. */
const A_LONG_WALK_MS = 90_000;

const relations = story.relations.filter((relation) => !('ended' in relation));

describe('a reader who has only a keyboard', () => {
  let widget: RraExplainerElement;

  beforeEach(async () => {
    widget = await open();
    pageLinkOf('before').focus();
  });

  const goTo = (name: string | RegExp): Promise<HTMLElement> => {
    pageLinkOf('before').focus();
    return tabTo(widget, (element) =>
      typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
    );
  };

  async function switchOn(...kinds: string[]): Promise<void> {
    for (const kind of kinds) {
      await goTo(new RegExp(`^${kind}`));
      await press('Space');
    }
  }

  /** Everything that Tab meets in the widget, in its order. */
  async function everyStop(): Promise<HTMLElement[]> {
    const stops: HTMLElement[] = [];
    pageLinkOf('before').focus();
    await tabTo(widget, (element) => {
      if (element !== pageLinkOf('after')) stops.push(element as HTMLElement);
      return element === pageLinkOf('after');
    });
    return stops;
  }

  it('meets every country, and every tie from its countries', async () => {
    await switchOn('Logistics', 'Partnership', 'Talks');
    const {heard, stop} = record('rra-highlight');
    pageLinkOf('before').focus();
    await tabTo(widget, (element) => diagramOf(widget).contains(element));
    await press('Home');
    // Each country that is met is where the arrows go on from.
    const countries = new Set([focusedName(widget)]);
    for (const name of countries) {
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
        nodeOf(widget, name).focus();
        await press(key);
        countries.add(focusedName(widget));
      }
      nodeOf(widget, name).focus();
      await press('Enter');
      await goTo('Back to overview');
      const [more] = all(cardOf(widget), 'button').filter((button) => /^\d+ more$/.test(nameOf(button)));
      if (more) {
        await tabTo(widget, (element) => element === more);
        await press('Enter');
        await goTo('Back to overview');
      }
      for (const _ of all(cardOf(widget), 'listitem')) await press('Tab');
      await press('Escape');
      expect(focusedName(widget)).to.equal(name);
    }
    stop();
    expect([...countries].sort()).to.deep.equal(story.countries.map(({name}) => name.en).sort());
    const met = new Set(heard.flatMap(({detail}) => detail.ids));
    expect(relations.map(({id}) => id).filter((id) => !met.has(id))).to.deep.equal([]);
  }).timeout(A_LONG_WALK_MS);

  it('meets every relation of the table, and opens the card of each', async () => {
    await switchOn('Logistics', 'Partnership', 'Talks');
    await goTo('Table');
    await press('Enter');
    const stops = await everyStop();
    const met = stops.map(nameOf);
    expect(relations.map(({name}) => name.en).filter((name) => !met.some((label) => label.startsWith(name)))).to.deep.equal([]);
    for (const stop of stops.filter((element) => element.closest('tbody th'))) {
      stop.focus();
      await press('Enter');
      expect(cardTitleOf(widget), nameOf(stop)).not.to.equal('');
      await press('Escape');
    }
  }).timeout(A_LONG_WALK_MS);

  it('meets every source', async () => {
    await goTo(/^Sources/);
    await press('Enter');
    const links = (await everyStop()).filter((stop) => stop instanceof HTMLAnchorElement);
    const addresses = story.sources.flatMap(({url}) => (url ? [new URL(url).href] : []));
    expect(links.map(({href}) => href).sort()).to.deep.equal(addresses.sort());
  }).timeout(A_LONG_WALK_MS);

  it('goes through the widget in its order and back the same way, without a trap', async () => {
    const stops = await everyStop();
    const tops = [...new Set(stops.map((stop) => stop.closest('[part]')?.part.value))];
    expect(tops).to.deep.equal(['fact', 'card', 'switch', 'node', 'legend', 'timeline', 'footer']);
    expect(focusedName(widget)).to.equal('after');
  });

  it('shows where the focus is at every stop', async () => {
    await goTo('Table');
    await press('Enter');
    for (const stop of await everyStop()) {
      stop.focus();
      const {outlineStyle, outlineWidth} = getComputedStyle(stop);
      expect(outlineStyle, nameOf(stop)).not.to.equal('none');
      expect(parseFloat(outlineWidth), nameOf(stop)).to.be.at.least(2);
    }
  }).timeout(A_LONG_WALK_MS);

  it('performs every action', async () => {
    const {heard, stop} = record('rra-select', 'rra-filter', 'rra-date', 'rra-highlight');
    await goTo(/^\d+ more facts/);
    await press('Enter');
    expect(focusedName(widget)).to.equal('Fewer facts');
    await goTo(/^Source 1: /);
    await press('Space');
    expect(focused(widget)!.getAttribute('aria-expanded')).to.equal('true');
    await tabTo(widget, (element) => diagramOf(widget).contains(element));
    await press('Enter', 'Tab');
    expect(chipsOf(widget).map(nameOf)).to.include(focusedName(widget));
    await press('Enter', 'Escape');
    await goTo(/^Dispute/);
    await press('Space');
    expect(focused(widget)!.getAttribute('aria-pressed')).to.equal('false');
    await goTo('Day shown');
    await press('ArrowLeft');
    for (const [panel, inside] of [
      [/^Sources/, 'link'],
      ['Table', 'row'],
      ['Share', 'textbox'],
      ['Corrections to the report', 'listitem'],
    ] as const) {
      await goTo(panel);
      await press('Enter');
      expect(all(widget.shadowRoot!.querySelector('.panel')!, inside), String(panel)).not.to.be
        .empty;
    }
    stop();
    expect(new Set(heard.map(({type}) => type)).size).to.equal(4);
    expect(new Set(heard.map(({detail}) => detail.trigger))).to.deep.equal(new Set(['keyboard']));
  }).timeout(A_LONG_WALK_MS);

  it('keeps a way into the diagram when the page leaves out the country where the reader was', async () => {
    find(widget, 'button', 'Australia').focus();
    widget.countries = 'JP PH CN';
    await widget.updateComplete;
    pageLinkOf('before').focus();
    await tabTo(widget, (element) => diagramOf(widget).contains(element));
    expect(['Japan', 'Philippines', 'China']).to.include(focusedName(widget));
  });
});
