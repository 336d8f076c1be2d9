import {expect} from '@open-wc/testing';
import {COUNTRY_NAMES as COUNTRIES} from '../document/built-in/built-in.js';
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
  nodesOf,
  open,
  pageLinkOf,
  press,
  pressWith,
  record,
  tabTo,
} from '../drive/drive.js';


/** Of the keys pressed: those the page hears, and those the browser still acts on. */
async function keysLeft(act: () => Promise<void>): Promise<{heard: string[]; acted: string[]}> {
  const pressed: KeyboardEvent[] = [];
  const heard: string[] = [];
  const onPress = (event: KeyboardEvent): unknown => pressed.push(event);
  const onHear = ({key}: KeyboardEvent): unknown => heard.push(key);
  document.addEventListener('keydown', onPress, true);
  document.addEventListener('keydown', onHear);
  await act();
  document.removeEventListener('keydown', onPress, true);
  document.removeEventListener('keydown', onHear);
  return {
    heard,
    acted: pressed.filter((event) => !event.defaultPrevented).map(({key}) => key),
  };
}

describe('the keyboard in the diagram', () => {
  let widget: RraExplainerElement;

  beforeEach(async () => {
    widget = await open();
    pageLinkOf('before').focus();
  });

  const isInDiagram = (element: Element): boolean => diagramOf(widget).contains(element);
  const middle = (name: string): [number, number] => {
    const {left, top, width, height} = nodeOf(widget, name).getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };

  it('stops once in the diagram at rest', async () => {
    const first = await tabTo(widget, isInDiagram);
    await press('Tab');
    expect(isInDiagram(focused(widget)!)).to.equal(false);
    await pressWith('Shift', 'Tab');
    expect(focusedName(widget)).to.equal(nameOf(first));
  });

  it('comes back to the country where the reader left', async () => {
    await tabTo(widget, isInDiagram);
    await press('End');
    const name = focusedName(widget);
    await press('Tab');
    await pressWith('Shift', 'Tab');
    expect(focusedName(widget)).to.equal(name);
  });

  it('walks to the neighbour that lies in the direction of the arrow', async () => {
    const steps = [
      ['ArrowRight', 0, 1],
      ['ArrowLeft', 0, -1],
      ['ArrowDown', 1, 1],
      ['ArrowUp', 1, -1],
    ] as const;
    let moves = 0;
    for (const name of COUNTRIES) {
      for (const [key, axis, sign] of steps) {
        nodeOf(widget, name).focus();
        await press(key);
        const next = focusedName(widget);
        const isAhead = (other: string): boolean =>
          sign * (middle(other)[axis] - middle(name)[axis]) > 0;
        expect(next === name, `${name} ${key} → ${next}`).to.equal(!COUNTRIES.some(isAhead));
        if (next !== name) expect(isAhead(next), `${name} ${key} → ${next}`).to.equal(true);
        moves += Number(next !== name);
      }
    }
    expect(moves).to.be.greaterThan(10);
  });

  it('reaches every country by arrows alone', async () => {
    await tabTo(widget, isInDiagram);
    const met = new Set([focusedName(widget)]);
    for (const from of met) {
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
        nodeOf(widget, from).focus();
        await press(key);
        met.add(focusedName(widget));
      }
    }
    expect([...met].sort()).to.deep.equal(COUNTRIES);
  });

  it('goes to the first and the last country with Home and End', async () => {
    const names = nodesOf(widget).map(nameOf);
    nodeOf(widget, 'Japan').focus();
    await press('End');
    expect(focusedName(widget)).to.equal(names.at(-1));
    await press('Home');
    expect(focusedName(widget)).to.equal(names[0]);
  });

  it('selects with Enter and with Space, and a second time clears', async () => {
    nodeOf(widget, 'Australia').focus();
    for (const key of ['Enter', 'Space']) {
      await press(key);
      expect(widget.selected, key).to.equal('AU');
      expect(nodeOf(widget, 'Australia').getAttribute('aria-pressed')).to.equal('true');
      await press(key);
      expect(widget.selected, key).to.equal(null);
    }
  });

  it('clears with Escape from wherever the focus is, and the focus stays', async () => {
    nodeOf(widget, 'Australia').focus();
    await press('Enter', 'Escape');
    expect(widget.selected).to.equal(null);
    expect(focusedName(widget)).to.equal('Australia');
    await press('Enter');
    find(widget, 'button', /^Dispute/).focus();
    await press('Escape');
    expect(widget.selected).to.equal(null);
    expect(focusedName(widget)).to.match(/^Dispute/);
  });

  it('consumes the keys it uses', async () => {
    nodeOf(widget, 'China').focus();
    const left = await keysLeft(() =>
      press('ArrowRight', 'ArrowDown', 'Home', 'End', 'Enter', 'Escape', 'Space', 'Escape'),
    );
    // The click that these two make is the browser's own doing.
    expect(left).to.deep.equal({heard: [], acted: ['Enter', ' ']});
  });

  it('leaves all other keys to the page', async () => {
    nodeOf(widget, 'China').focus();
    const keys = ['Escape', 'PageUp', 'j', 'k', 'F2'];
    expect(await keysLeft(() => press(...keys))).to.deep.equal({heard: keys, acted: keys});
    expect(focusedName(widget)).to.equal('China');
  });

  it('leaves keys that are held with another one to the page', async () => {
    for (const held of ['Shift', 'Control', 'Alt'] as const) {
      nodeOf(widget, 'China').focus();
      const left = await keysLeft(() => pressWith(held, 'ArrowRight'));
      expect(left.heard, held).to.contain('ArrowRight');
      expect(left.acted, held).to.contain('ArrowRight');
      expect(focusedName(widget), held).to.equal('China');
    }
  });

  it('leaves arrows to the page outside the diagram', async () => {
    find(widget, 'button', /^Dispute/).focus();
    const keys = ['ArrowDown', 'Home'];
    expect(await keysLeft(() => press(...keys))).to.deep.equal({heard: keys, acted: keys});
  });
});

for (const width of [760, 340]) {
  describe(`the focus of a reader at ${width} px`, () => {
    let widget: RraExplainerElement;

    beforeEach(async () => {
      widget = await open({}, width);
      pageLinkOf('before').focus();
    });

    it('returns to where it came from after the way back', async () => {
      for (const name of COUNTRIES) {
        nodeOf(widget, name).focus();
        await press('Enter');
        pageLinkOf('before').focus();
        await tabTo(widget, (element) => nameOf(element) === 'Back to overview');
        await press('Enter');
        expect(widget.selected).to.equal(null);
        expect(focusedName(widget)).to.equal(name);
      }
    });

    it('is never lost while the reader goes from card to card', async () => {
      nodeOf(widget, 'Philippines').focus();
      await press('Enter');
      const tie = find(cardOf(widget), 'button', /^Visiting Forces/);
      tie.focus();
      await press('Enter');
      expect(cardTitleOf(widget)).to.equal('Visiting Forces Agreement (VFA)');
      expect(focusedName(widget)).to.equal('Back to overview');
      find(cardOf(widget), 'button', 'United States').focus();
      await press('Enter');
      expect(cardTitleOf(widget)).to.equal('United States');
      expect(focusedName(widget)).to.equal('Back to overview');
      await press('Escape');
      expect(focusedName(widget)).to.equal('Philippines');
    });

    it('walks over the chips of what is selected, each of them in turn', async () => {
      nodeOf(widget, 'Philippines').focus();
      await press('Enter');
      const chips = chipsOf(widget).map(nameOf);
      expect(chips.length).to.be.greaterThan(1);
      const met: string[] = [];
      for (const chip of chips) {
        await press('Tab');
        met.push(focusedName(widget));
        expect(nodeOf(widget, 'Philippines').getAttribute('aria-pressed'), chip).to.equal('true');
      }
      expect(met).to.deep.equal(chips);
    });

    it('comes back to the country whose chip opened a card', async () => {
      nodeOf(widget, 'Philippines').focus();
      await press('Enter', 'Tab', 'Tab', 'Enter');
      expect(['PH', null]).not.to.include(widget.selected);
      expect(focusedName(widget)).to.equal('Back to overview');
      await press('Escape');
      expect(widget.selected).to.equal(null);
      expect(focusedName(widget)).to.equal('Philippines');
    });

    it('leaves the widget with nothing lit', async () => {
      const {heard, stop} = record('rra-highlight');
      nodeOf(widget, 'Japan').focus();
      pageLinkOf('after').focus();
      await press('Shift');
      stop();
      expect(heard.map(({detail}) => detail.ids)).to.deep.equal([['JP'], []]);
      expect(all(widget, 'button').length).to.be.greaterThan(5);
    });
  });
}
