import {expect} from '@open-wc/testing';
import {cdp, emulate, resetEmulation, tap, wheel} from '../run/commands.js';
import {itIn} from '../run/engine.js';
import {frames, mount, nameOf, nodeOf, pick, pickAll, settled, unmount} from '../drive/drive.js';

const NO_TOUCH = 'its driver cannot touch';
const NO_WHEEL = 'its driver cannot turn the wheel';

/** The middle of what is shown, in px of the viewport. */
function middle(element: Element): [number, number] {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** A long page with the widget at its top. */
async function longPage(width = 400): ReturnType<typeof mount> {
  const element = await mount({}, {width});
  document.body.style.height = '6000px';
  scrollTo(0, 0);
  await frames(3);
  return element;
}

/** How far the page has moved when it stands still. */
async function scrolled(): Promise<number> {
  let before = -1;
  while (scrollY !== before) {
    before = scrollY;
    await frames(10);
  }
  return scrollY;
}

/** A finger that moves, up by 200 px unless told otherwise, and rests before it lifts, so that nothing glides on. */
async function drag(x: number, y: number, [dx, dy]: readonly [number, number] = [0, -200]): Promise<void> {
  const touch = (type: string, ...touchPoints: object[]): Promise<unknown> =>
    cdp('Input.dispatchTouchEvent', {type, touchPoints});
  await touch('touchStart', {x, y});
  for (let step = 1; step <= 10; step++) await touch('touchMove', {x: x + (dx * step) / 10, y: y + (dy * step) / 10});
  await frames(12);
  await touch('touchMove', {x: x + dx, y: y + dy});
  await touch('touchEnd');
}

describe('a finger', () => {
  afterEach(async () => {
    unmount();
    document.body.removeAttribute('style');
    scrollTo(0, 0);
    if (navigator.maxTouchPoints > 0) await resetEmulation();
  });

  for (const [what, selector] of [
    ['a node', '.node'],
    ['a chip of the diagram', '.label'],
    ['the empty diagram', '.diagram'],
    ['the legend', '.chip'],
    ['the timeline', '.timeline input'],
    ['the card', '.card'],
  ] as const) {
    itIn(['chromium'], NO_TOUCH, `that swipes from ${what} moves the page by the full amount`, async () => {
      await emulate({touch: true});
      const element = await longPage();
      const target = pick(element, selector);
      scrollTo(0, target.getBoundingClientRect().top - 300);
      const from = scrollY;
      const [x, y] = selector === '.diagram' ? [target.getBoundingClientRect().left + 4, middle(target)[1]] : middle(target);
      await drag(x, y);
      const moved = (await scrolled()) - from;
      // A browser spends up to a few steps of any move on finding out that it is one.
      expect(moved).to.be.within(150, 200);
      expect(element.selected).to.equal(null);
    });
  }

  for (const selector of ['.node', '.diagram', '.header']) {
    itIn(['chromium'], NO_TOUCH, `that swipes sideways from ${selector} moves the carousel in which the widget stands`, async () => {
      await emulate({touch: true});
      const carousel = document.createElement('div');
      carousel.className = 'column';
      carousel.style.cssText = 'width: 380px; display: flex; overflow-x: auto';
      document.body.append(carousel);
      const element = await mount({}, {parent: carousel, width: 380});
      const next = document.createElement('p');
      carousel.append(next);
      for (const {style} of carousel.children as Iterable<HTMLElement>) style.flex = '0 0 100%';
      await settled(element);
      const {left, top, height} = pick(element, selector).getBoundingClientRect();
      // From the edge of what is touched, where the diagram is empty.
      await drag(left + 4, selector === '.diagram' ? top + height - 45 : top + height / 2, [-200, 0]);
      await frames(20);
      expect(carousel.scrollLeft).to.be.within(150, 200);
      expect(element.selected).to.equal(null);
    });
  }

  itIn(['chromium'], NO_TOUCH, 'selects with the first tap, and lights nothing by hovering', async () => {
    await emulate({touch: true});
    const element = await longPage();
    await tap(...middle(nodeOf(element, 'Philippines')));
    await settled(element);
    expect(element.selected).to.equal('PH');
    expect(element.reader.highlight).to.deep.equal([]);
    await tap(...middle(nodeOf(element, 'Japan')));
    await settled(element);
    expect(element.selected).to.equal('JP');
  });

  itIn(['chromium'], NO_TOUCH, 'clears by a tap on the empty diagram', async () => {
    await emulate({touch: true});
    const element = await longPage();
    await tap(...middle(nodeOf(element, 'Philippines')));
    const {left, bottom} = pick(element, '.diagram').getBoundingClientRect();
    // Off the edge: what a finger touches within a few px of a button, browsers give to the button.
    await tap(left + 6, bottom - 45);
    await settled(element);
    expect(element.selected).to.equal(null);
  });

  itIn(['chromium'], NO_TOUCH, 'clears by a tap elsewhere on the page, not in the widget and not by a swipe', async () => {
    await emulate({touch: true});
    const element = await longPage();
    await tap(...middle(nodeOf(element, 'Philippines')));
    await tap(...middle(pick(element, '.header')));
    await tap(...middle(pick(element, '.card-title')));
    expect(element.selected).to.equal('PH');
    await drag(600, 500);
    await scrolled();
    expect(element.selected).to.equal('PH');
    await tap(600, 300);
    await settled(element);
    expect(element.selected).to.equal(null);
  });

  itIn(['chromium'], NO_TOUCH, 'leaves what the page has selected until the reader has tapped in the widget', async () => {
    await emulate({touch: true});
    const element = await longPage();
    element.selected = 'JP';
    await settled(element);
    await tap(600, 300);
    expect(element.selected).to.equal('JP');
  });

  itIn(['chromium'], NO_TOUCH, 'finds 44 px on all that is not a link in a sentence', async () => {
    await emulate({touch: true});
    const element = await mount({selected: 'PH'}, {width: 340});
    const small = pickAll(element, 'button, .timeline input').flatMap((target) => {
      // Of most the larger box is invisible, around the visible one.
      const {width, height} = getComputedStyle(target, target.matches('.node, .label, .chip, .place, .switch *') ? '::before' : null);
      return Math.min(Number.parseFloat(width), Number.parseFloat(height)) > 43.9 ? [] : [`${target.className} ${width} × ${height}`];
    });
    expect(small).to.deep.equal([]);
  });

  for (const view of ['card diagram', 'card diagram map']) {
    itIn(['chromium'], NO_TOUCH, `finds nothing above the 44 px of countries and controls (${view})`, async () => {
      await emulate({touch: true});
      for (const width of [280, 340, 375, 560, 760]) {
        const element = await mount({view}, {width});
        const covered = pickAll(element, '.node, .switch button, .step, .timeline input').filter((target) => {
          target.scrollIntoView({block: 'center'});
          const {left, right, top, bottom} = target.getBoundingClientRect();
          // Those of the switch reach upwards alone.
          const middleY = target.matches('.switch *') ? bottom - 22 : (top + bottom) / 2;
          return [left + 4, (left + right) / 2, right - 4].some((x) =>
            [-20, 0, 20].some((dy) => element.shadowRoot?.elementFromPoint(x, middleY + dy)?.closest('button, input') !== target),
          );
        });
        expect(covered.map((target) => nameOf(target)), `${width} px`).to.deep.equal([]);
        unmount();
      }
    });
  }

  itIn(['chromium'], NO_TOUCH, 'taps what it sees: no node and no chip takes a tap on another', async () => {
    await emulate({touch: true});
    const element = await mount({selected: 'AU'}, {width: 340});
    for (const target of pickAll(element, '.node, .label, .chip')) {
      const {left, top, right, bottom} = target.getBoundingClientRect();
      for (const [x, y] of [middle(target), [left + 8, top + 4], [right - 8, bottom - 4]] as const) {
        const hit = element.shadowRoot?.elementFromPoint(x, y)?.closest('.node, .label, .chip');
        expect(hit?.textContent, `${target.textContent ?? ''} at ${x}, ${y}`).to.equal(target.textContent);
      }
    }
  });
});

describe('a wheel', () => {
  afterEach(() => {
    unmount();
    document.body.removeAttribute('style');
    scrollTo(0, 0);
  });

  itIn(['chromium', 'firefox'], NO_WHEEL, 'over the diagram moves the page by the full amount', async () => {
    const element = await longPage();
    const [x, y] = middle(pick(element, '.diagram'));
    // Scrolling is done beside the page's own thread, which must first have told of any listener that could block it.
    await frames(20);
    await wheel(x, y, {deltaY: 240});
    expect(await scrolled()).to.be.closeTo(240, 1);
  });
});

describe('touch and wheel', () => {
  afterEach(unmount);

  it('have no listener in the widget that could block them', async () => {
    const heard: string[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its `this` below
    const {addEventListener: add} = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
      heard.push(args[0]);
      add.apply(this, args);
    };
    try {
      await mount({selected: 'PH'});
    } finally {
      EventTarget.prototype.addEventListener = add;
    }
    expect(heard).to.include('click').and.to.include('pointerover');
    expect(heard.filter((type) => /touch|wheel|mousewheel|pointermove|gesture/.test(type))).to.deep.equal([]);
  });

  it('are given to the page by every part of the widget', async () => {
    const element = await mount({selected: 'PH'});
    // Sideways a finger moves the slider.
    const isGiven = (part: Element): boolean =>
      ['auto', 'manipulation', part.matches('input') && 'pan-y pinch-zoom'].includes(getComputedStyle(part).touchAction);
    const other = pickAll(element, '*').filter((part) => !isGiven(part));
    expect(other.map(({className}) => className)).to.deep.equal([]);
  });
});
