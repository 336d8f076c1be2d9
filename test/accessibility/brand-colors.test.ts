import {expect} from '@open-wc/testing';
import {DRAWN} from '../../src/page/color-controller.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {backgroundOf, faintLines, faintTexts, read} from './color.js';
import {mount, pick, settled, unmount} from '../drive/drive.js';

/** From brands and from nightmares: too bright, too dark, the very middle, every notation. */
const HOSTILE = [
  '#ffff00', '#00ffff', '#ff00ff', '#00ff00', '#ff0000', '#0000ff', '#ffffff', '#000000', '#777777', '#757575',
  '#ffcc00', '#f5f5dc', '#fffaf0', '#e6e6fa', '#7fff00', '#ff6600', '#808000', '#1a1a1a', '#0a0a3c', '#3c0a0a',
  'rebeccapurple', 'hsl(60 100% 90%)', 'hsl(240 100% 10%)', 'rgb(120 120 130)', 'rgba(255, 200, 0, 1)',
  'hwb(180 40% 20%)', 'lab(52% 40 59)', 'oklch(0.9 0.2 110)', 'color(display-p3 0 1 0)', 'color-mix(in srgb, red, gold)',
] as const;

/** Each waits for frames and measures every text and line: on a busy machine in a slow engine a second each. */
const THIRTY_COLORS_MS = 40_000;

/** Sets tokens on the tag, as a page does, and lets the widget look. */
async function brand(element: RraExplainerElement, tokens: Readonly<Record<string, string>>): Promise<void> {
  element.removeAttribute('style');
  for (const [name, color] of Object.entries(tokens)) element.style.setProperty(`--rra-${name}`, color);
  await settled(element);
}

/** All drawn colours of the widget in one. */
const inOne = (color: string): Record<string, string> => Object.fromEntries(DRAWN.map((name) => [name, color]));

const faint = (element: Element): string[] => [...faintTexts(element), ...faintLines(element)];

describe('a page’s own colours', () => {
  afterEach(unmount);

  it('are thirty in this test', () => {
    expect(new Set(HOSTILE).size).to.equal(30);
  });

  for (const theme of ['light', 'dark']) {
    it(`are readable as text and lines in the ${theme} theme, whatever they are`, async () => {
      const element = await mount({theme});
      for (const color of HOSTILE) {
        await brand(element, inOne(color));
        expect(faint(element), color).to.deep.equal([]);
      }
    }).timeout(THIRTY_COLORS_MS);

    it(`leave all readable as a background in the ${theme} theme`, async () => {
      const element = await mount({theme});
      for (const color of HOSTILE) {
        await brand(element, {bg: color});
        expect(faint(element), color).to.deep.equal([]);
      }
    }).timeout(THIRTY_COLORS_MS);
  }

  it('are readable where their style sheet came after the script, once the widget draws again', async () => {
    const element = await mount({});
    const sheet = document.createElement('style');
    sheet.textContent = `rra-explainer { ${DRAWN.map((name) => `--rra-${name}: #eee`).join(';')} }`;
    document.head.append(sheet);
    try {
      expect(faint(element)).not.to.deep.equal([]);
      element.selected = 'PH';
      await settled(element);
      expect(faint(element)).to.deep.equal([]);
    } finally {
      sheet.remove();
    }
  });

  it('are readable as background and lines at once', async () => {
    const element = await mount({selected: 'PH'});
    for (const [index, color] of HOSTILE.entries()) {
      await brand(element, {bg: color, ...inOne(HOSTILE[(index + 7) % HOSTILE.length] ?? color)});
      expect(faint(element), color).to.deep.equal([]);
    }
  }).timeout(THIRTY_COLORS_MS);

  it('are taken as they are where they are readable', async () => {
    const element = await mount({theme: 'light'});
    await brand(element, {accent: '#8a1538', 'tie-access': '#004d00', bg: '#fffdf5'});
    expect(read(getComputedStyle(pick(element, '.pill')).color)).to.deep.equal(read('#8a1538'));
    expect(read(getComputedStyle(pick(element, '.diagram .is-access')).stroke)).to.deep.equal(read('#004d00'));
    expect(backgroundOf(pick(element, '.card'))).to.deep.equal(read('#fffdf5'));
  });

  it('stay the page’s own where its own background shines through', async () => {
    const element = await mount();
    await brand(element, {bg: 'transparent', accent: '#8a1538'});
    expect(read(getComputedStyle(pick(element, '.pill')).color)).to.deep.equal(read('#8a1538'));
  });

  it('are corrected anew when the theme changes or the page sets others, and let go with them', async () => {
    const element = await mount({theme: 'light'});
    const before = getComputedStyle(pick(element, '.pill')).color;
    await brand(element, {accent: '#000080'});
    element.theme = 'dark';
    await settled(element);
    expect(faint(element)).to.deep.equal([]);
    element.theme = 'light';
    await settled(element);
    expect(read(getComputedStyle(pick(element, '.pill')).color)).to.deep.equal(read('#000080'));
    await brand(element, {});
    expect(getComputedStyle(pick(element, '.pill')).color).to.equal(before);
  });

  it('are corrected when an ancestor sets them later', async () => {
    const element = await mount({theme: 'light'});
    document.body.style.setProperty('--rra-accent', '#ffff66');
    await settled(element);
    expect(faint(element)).to.deep.equal([]);
    document.body.removeAttribute('style');
  });
});
