import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {emulate, resetEmulation} from '../run/commands.js';
import {itIn} from '../run/engine.js';
import {frames, mount, nodeOf, pickAll, settled, STATES, unmount} from '../drive/drive.js';

/** Where everything in the picture stands, and how visible it is. */
function picture(element: RraExplainerElement): string[] {
  return pickAll(element, '.diagram, .node, .label, .tie, .outline').map((part) => {
    const {left, top, width, height} = part.getBoundingClientRect();
    return `${part.getAttribute('class') ?? ''} ${[left, top, width, height].map(Math.round).join()} ${getComputedStyle(part).opacity}`;
  });
}

/** What moves or could: running animations, and styles that would start some. */
function moving(element: RraExplainerElement): string[] {
  const running = document.getAnimations().length;
  const able = pickAll(element, '*').filter((part) => {
    const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(part);
    return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior !== 'auto';
  });
  return [...(running > 0 ? [`${running} animations`] : []), ...able.map(({className}) => className)];
}

async function expectStillness(): Promise<void> {
  const element = await mount();
  expect(moving(element)).to.deep.equal([]);
  for (const [state, enter] of Object.entries(STATES)) {
    await enter(element);
    await settled(element);
    const first = picture(element);
    expect(moving(element), state).to.deep.equal([]);
    await frames(6);
    expect(picture(element), state).to.deep.equal(first);
  }
}

const seconds = (durations: string): number => Math.max(...durations.split(',').map(Number.parseFloat));

describe('motion', () => {
  afterEach(unmount);

  it('is of lines’ fading alone, for at most 200 ms, after a reader has done something', async () => {
    const element = await mount();
    expect(moving(element)).to.deep.equal([]);
    nodeOf(element, 'Philippines').click();
    await settled(element);
    for (const part of pickAll(element, '*')) {
      const {transitionDuration, transitionProperty, animationName} = getComputedStyle(part);
      expect(animationName).to.equal('none');
      if (seconds(transitionDuration) === 0) continue;
      expect(seconds(transitionDuration)).to.be.at.most(0.2);
      expect(part.matches('.tie, .outline'), part.outerHTML.slice(0, 80)).to.equal(true);
      expect(transitionProperty).to.equal('opacity');
    }
  });

  itIn(['chromium'], 'its driver cannot emulate media', 'is not there for readers who want less of it', async () => {
    await emulate({features: {'prefers-reduced-motion': 'reduce'}});
    await expectStillness();
    await resetEmulation();
  });

  it('does not lead to the picture: the first one painted is the final one', async () => {
    const column = document.createElement('div');
    column.className = 'column';
    column.style.width = '760px';
    const element = document.createElement('rra-explainer');
    column.append(element);
    document.body.append(column);
    const first = await new Promise<string[]>((resolve) => {
      // A message sent from the first frame arrives when that frame has been painted.
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(picture(element));
      requestAnimationFrame(() => port2.postMessage(null));
    });
    expect(first.length).to.be.greaterThan(20);
    await settled(element);
    await frames(6);
    expect(picture(element)).to.deep.equal(first);
  });

  it('is not made by timers or frames of the widget', async () => {
    const asked: string[] = [];
    const [frame, interval, timeout] = [requestAnimationFrame, setInterval, setTimeout];
    const note = (name: string): number => asked.push(`${name} ${new Error().stack ?? ''}`);
    window.requestAnimationFrame = (callback) => (note('frame'), frame.call(window, callback));
    window.setInterval = ((...args: Parameters<typeof interval>) => (note('interval'), interval(...args))) as typeof interval;
    window.setTimeout = ((...args: Parameters<typeof timeout>) => (note('timeout'), timeout(...args))) as typeof timeout;
    const element = document.createElement('rra-explainer');
    try {
      document.body.append(element);
      await element.updateComplete;
      element.select('PH');
      await element.updateComplete;
    } finally {
      Object.assign(window, {requestAnimationFrame: frame, setInterval: interval, setTimeout: timeout});
      element.remove();
    }
    // d3's own clock is left out of the built script; from source it starts and is stopped at once.
    const own = asked.filter((entry) => entry.includes(`${location.origin}/src/`) && !entry.includes('d3-force.js'));
    expect(own).to.deep.equal([]);
  });
});
