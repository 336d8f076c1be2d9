import {expect} from '@open-wc/testing';
import {emulate, resetEmulation} from '../run/commands.js';
import {itIn} from '../run/engine.js';
import {contrast, read, type Rgba} from './color.js';
import {mount, mountIn, nodeOf, pick, pickAll, settled, unmount} from '../drive/drive.js';

const NO_FORCING = 'its driver cannot emulate forced colours';

/** The system colours of the palette that is forced, as computed. */
function system(name: string): readonly number[] {
  const probe = document.createElement('i');
  probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
  document.body.append(probe);
  const color = read(getComputedStyle(probe).color);
  probe.remove();
  return color;
}

describe('forced colours', () => {
  afterEach(async () => {
    unmount();
    await resetEmulation();
  });

  for (const scheme of ['light', 'dark']) {
    const force = (): Promise<void> =>
      emulate({features: {'forced-colors': 'active', 'prefers-color-scheme': scheme}});

    itIn(['chromium'], NO_FORCING, `paint lines and outlines in the palette’s own colours, ${scheme}`, async () => {
      await force();
      const element = await mount({selected: 'JP'});
      const palette = ['CanvasText', 'Highlight', 'HighlightText'].map((name) => system(name).join());
      for (const line of pickAll(element, '.diagram :is(.tie, .outline), .legend :is(.tie, .outline)')) {
        const {stroke} = getComputedStyle(line);
        if (stroke !== 'none') expect(palette, stroke).to.include(read(stroke).join());
      }
    });

    itIn(['chromium'], NO_FORCING, `show what is selected by the palette’s selection, ${scheme}`, async () => {
      await force();
      const element = await mountIn('a selected country');
      const {color, backgroundColor} = getComputedStyle(nodeOf(element, 'Philippines'));
      expect(read(backgroundColor)).to.deep.equal(system('Highlight'));
      expect(read(color)).to.deep.equal(system('HighlightText'));
      expect(getComputedStyle(nodeOf(element, 'Japan')).backgroundColor).to.not.equal(backgroundColor);
    });

    itIn(['chromium'], NO_FORCING, `tell the legend’s switches apart by more than colour, ${scheme}`, async () => {
      await force();
      const element = await mount();
      const [on, off] = [pick(element, '.chip[aria-pressed="true"]'), pick(element, '.chip[aria-pressed="false"]')];
      expect(getComputedStyle(on).borderTopStyle).to.equal('solid');
      expect(getComputedStyle(off).borderTopStyle).to.equal('dashed');
      for (const chip of [on, off]) {
        const {color, backgroundColor} = getComputedStyle(chip);
        const ground = read(backgroundColor)[3] > 0 ? read(backgroundColor) : read(getComputedStyle(pick(element, '.base')).backgroundColor);
        expect(contrast(read(color), ground)).to.be.at.least(4.5);
      }
    });

    itIn(['chromium'], NO_FORCING, `keep a filled mark for what is in force and a hollow one for what is not, ${scheme}`, async () => {
      await force();
      const element = await mount();
      const fill = (): Rgba => read(getComputedStyle(pick(element, '.pill'), '::before').backgroundColor);
      expect(fill()).to.deep.equal(read(getComputedStyle(pick(element, '.pill')).color));
      element.asOf = '2024-07-08';
      await settled(element);
      expect(fill()[3]).to.equal(0);
    });

    itIn(['chromium'], NO_FORCING, `let nothing of a page’s own colours through, ${scheme}`, async () => {
      await force();
      const plain = await mount();
      const branded = await mount();
      branded.style.cssText = '--rra-bg: #ff0; --rra-text: #f0f; --rra-accent: #0ff; --rra-tie-access: #0f0';
      await settled(branded);
      for (const part of ['.base', '.pill', '.link', '.node', '.diagram .tie']) {
        const [one1, one2] = [plain, branded].map((element) => getComputedStyle(pick(element, part)));
        for (const property of ['color', 'backgroundColor', 'stroke', 'borderTopColor'] as const) {
          expect(one2?.[property], `${part} ${property}`).to.equal(one1?.[property]);
        }
      }
    });
  }
});
