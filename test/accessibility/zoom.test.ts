import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {viewport} from '../run/commands.js';
import {itIn} from '../run/engine.js';
import {textsOf} from './color.js';
import {loadFont, mount, mountIn, nodeOf, pick, pickAll, settled, STATES, unmount} from '../drive/drive.js';

/** What sticks out of the widget sideways, or out of its own pill: the widget clips, so its scroll width cannot tell. */
function stickingOut(element: RraExplainerElement): string[] {
  const {left, right} = pick(element, '.base').getBoundingClientRect();
  const outside = pickAll(element, '.base *:not(.probe, .only-spoken, .ruler, svg *)').filter((part) => {
    const box = part.getBoundingClientRect();
    // A hint without room is cut off whole: it stands beside its box.
    if (part.closest('.hint > *')) return false;
    return box.width > 0 && !part.closest('.only-spoken') && (box.left < left - 1 || box.right > right + 1);
  });
  const burst = pickAll(element, '.node, .label, .chip').filter((button) => {
    const text = document.createRange();
    text.selectNodeContents(button);
    const [inner, outer] = [text.getBoundingClientRect(), button.getBoundingClientRect()];
    // A chip of the legend grows with its lines, which a font of twice the size does not make taller.
    return inner.width > outer.width + 1 || (!button.matches('.chip') && inner.height > outer.height + 4);
  });
  return [...outside, ...burst].map((part) => `${part.className} ${part.textContent?.trim().slice(0, 30) ?? ''}`);
}

/** Pairs of pills of the picture that cover each other. */
function covered(element: RraExplainerElement): string[] {
  const pills = pickAll(element, '.node, .label');
  return pills.flatMap((pill, index) =>
    pills.slice(index + 1).flatMap((other) => {
      const [a, b] = [pill.getBoundingClientRect(), other.getBoundingClientRect()];
      const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      return apart ? [] : [`${pill.textContent ?? ''} / ${other.textContent ?? ''}`];
    }),
  );
}

/** A page whose every text comes out at twice the size, as a reader's own settings do it. */
async function withDoubleText(run: () => Promise<void>): Promise<void> {
  document.body.style.setProperty('--rra-font', await loadFont('wide', document, '200%'));
  try {
    await run();
  } finally {
    document.fonts.clear();
    document.body.removeAttribute('style');
  }
}

describe('zoom', () => {
  afterEach(unmount);

  for (const state of Object.keys(STATES)) {
    it(`of 400 % leaves one way to scroll and texts of 12 px and more, ${state}`, async () => {
      const element = await mountIn(state, {}, {width: 320});
      expect(stickingOut(element)).to.deep.equal([]);
      expect(covered(element)).to.deep.equal([]);
      const small = textsOf(element).filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < 12);
      expect(small.map(({className}) => className)).to.deep.equal([]);
      const bottom = pick(element, '.picture').getBoundingClientRect().bottom;
      expect(pick(element, '.card').getBoundingClientRect().top).to.be.at.least(bottom - 1);
    });
  }

  itIn(['chromium', 'firefox'], 'its driver cannot resize the window', 'of 400 % needs no sideways scrolling of the page', async () => {
    await viewport({width: 320, height: 256});
    const element = await mount();
    const column = element.parentElement;
    if (column) column.style.width = 'auto';
    await settled(element);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(stickingOut(element)).to.deep.equal([]);
    await viewport({width: 800, height: 600});
  });

  for (const zoom of ['0.8', '1.5', '2']) {
    it(`by the page's own ${zoom} keeps every node on its line`, async () => {
      const element = await mount({}, {width: 700});
      const place = (): number[] => {
        const frame = pick(element, '.diagram').getBoundingClientRect();
        return pickAll(element, '.node').flatMap((button) => {
          const {left, right, top, bottom} = button.getBoundingClientRect();
          return [((left + right) / 2 - frame.left) / frame.width, ((top + bottom) / 2 - frame.top) / frame.height];
        });
      };
      const before = place();
      const column = element.parentElement;
      if (column) column.style.zoom = zoom;
      await settled(element);
      place().forEach((share, index) => expect(share).to.be.closeTo(before[index] ?? 0, 0.01));
      expect(stickingOut(element)).to.deep.equal([]);
    });
  }
});

describe('text of twice the size', () => {
  afterEach(unmount);

  for (const width of [760, 340]) {
    for (const state of ['idle', 'a selected country', 'the table open']) {
      it(`stays in its pills and in the widget, ${state}, ${width} px wide`, () =>
        withDoubleText(async () => {
          const element = await mountIn(state, {}, {width});
          expect(nodeOf(element, 'Japan').offsetWidth).to.be.greaterThan(90);
          expect(stickingOut(element)).to.deep.equal([]);
          expect(covered(element)).to.deep.equal([]);
        }));
    }
  }
});
