import {expect} from '@open-wc/testing';
import {mount, pick, pickAll, unmount} from '../drive/drive.js';

/** Every box of the diagram, from the diagram's own left top, in px. */
function boxes(element: Element): Record<string, number[]> {
  const frame = pick(element, '.diagram').getBoundingClientRect();
  return Object.fromEntries(
    pickAll(element, '.node, .label, .diagram .tie, .diagram .outline').map((part, index) => {
      const {left, top, width, height} = part.getBoundingClientRect();
      return [`${index} ${part.textContent?.trim() ?? ''}`, [left - frame.left, top - frame.top, width, height]];
    }),
  );
}

const left = (element: Element, selector: string): number => pick(element, selector).getBoundingClientRect().left;
const right = (element: Element, selector: string): number => pick(element, selector).getBoundingClientRect().right;

describe('a page from right to left', () => {
  afterEach(() => {
    unmount();
    document.documentElement.removeAttribute('dir');
    document.body.removeAttribute('dir');
  });

  for (const width of [760, 340]) {
    for (const [where, owner] of [
      ['the root', () => document.documentElement],
      ['the body', () => document.body],
      ['a parent', () => document.querySelector('.column') ?? document.body],
    ] as const) {
      it(`leaves the diagram as it is, with dir on ${where}, ${width} px wide`, async () => {
        const selected = 'PH';
        const plain = boxes(await mount({selected}, {width}));
        unmount();
        if (where !== 'a parent') owner().setAttribute('dir', 'rtl');
        const element = await mount({selected}, {width});
        if (where === 'a parent') owner().setAttribute('dir', 'rtl');
        const turned = boxes(element);
        expect(Object.keys(turned)).to.deep.equal(Object.keys(plain));
        for (const [name, box] of Object.entries(plain)) {
          box.forEach((part, index) => expect(turned[name]?.[index], name).to.be.closeTo(part, 1));
        }
      });
    }
  }

  it('mirrors card, title and controls', async () => {
    // Wide enough for all of the footer in one row, whatever the font.
    const plain = await mount({}, {width: 1100});
    expect(left(plain, '.card')).to.be.lessThan(left(plain, '.picture'));
    expect(left(plain, '.title')).to.be.lessThan(left(plain, '.pill'));
    unmount();
    document.documentElement.setAttribute('dir', 'rtl');
    const turned = await mount({}, {width: 1100});
    expect(left(turned, '.card')).to.be.greaterThan(left(turned, '.picture'));
    expect(left(turned, '.title')).to.be.greaterThan(left(turned, '.pill'));
    expect(left(turned, 'dt')).to.be.greaterThan(left(turned, 'dd'));
    expect(right(turned, '.panel-buttons')).to.be.greaterThan(right(turned, '.credit'));
  });

  it('sets each text by its own direction, so that stops stand at its end', async () => {
    document.documentElement.setAttribute('dir', 'rtl');
    const element = await mount({selected: 'PH'});
    for (const text of pickAll(element, '.caption p, dd, dt, .title')) {
      expect(getComputedStyle(text).unicodeBidi).to.equal('plaintext');
    }
    // A number that begins a phrase would else end it.
    expect(getComputedStyle(pick(await mount(), '.more')).unicodeBidi).to.equal('plaintext');
  });

  it('cuts nothing off and scrolls nowhere', async () => {
    document.documentElement.setAttribute('dir', 'rtl');
    for (const width of [760, 340, 280]) {
      const base = pick(await mount({}, {width}), '.base');
      expect(base.scrollWidth, `${width}`).to.be.at.most(base.clientWidth);
      unmount();
    }
  });
});
