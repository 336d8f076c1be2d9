import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {RraExplainerElement} from '../../src/rra-explainer.js';

type Updated = {updated: (this: unknown) => void};

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

describe('the first picture', () => {
  const {updated} = RraExplainerElement.prototype as unknown as Updated;
  let drawn = 0;

  beforeEach(() => {
    drawn = 0;
    (RraExplainerElement.prototype as unknown as Updated).updated = function (this: unknown) {
      drawn += 1;
      updated.call(this);
    };
  });

  afterEach(() => {
    (RraExplainerElement.prototype as unknown as Updated).updated = updated;
    document.body.replaceChildren();
  });

  for (const font of ['serif', 'sans-serif', 'monospace'])
    for (const width of [340, 760])
      it(`is drawn once and for good, ${width} px wide in ${font}`, async () => {
        const column = document.createElement('div');
        column.style.cssText = `width: ${width}px; font-family: ${font}`;
        column.append(document.createElement('rra-explainer'));
        document.body.replaceChildren(column);
        for (let i = 0; i < 5; i++) await frame();
        expect(drawn).to.equal(1);
      });
});
