import {expect} from '@open-wc/testing';
import {RELATION_KINDS, type RelationKind} from '../../src/document/kinds.js';
import {contrast, linear, luminance, read, type Rgba} from './color.js';
import {mount, pickAll, unmount} from '../drive/drive.js';

type Matrix = readonly (readonly [number, number, number])[];

/**
 * What people with a full lack of one kind of cone see, as linear sRGB: G. M. Machado, M. M. Oliveira and L. A. F.
 * Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE Transactions on
 * Visualization and Computer Graphics 15(6), 2009, severity 1.0. Grey is the luminance of WCAG 2.2.
 */
const VISIONS: Readonly<Record<string, Matrix>> = {
  'usual vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** Linear light → sRGB share. */
const encoded = (light: number): number => {
  const part = Math.min(1, Math.max(0, light));
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
};

function seen([red, green, blue]: Rgba, matrix: Matrix): Rgba {
  const lights = [red, green, blue].map(linear);
  const parts = matrix.map((row) => encoded(row.reduce((sum, factor, index) => sum + factor * (lights[index] ?? 0), 0)));
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, 1];
}

/** The legend's sample of a kind, drawn as a line 110 px long in the colours that an eye makes of it. */
async function drawn(sample: Element, ground: Rgba, matrix: Matrix): Promise<Uint8ClampedArray> {
  const eye = (color: string): string => {
    const [red, green, blue, alpha] = read(color);
    const parts = seen([red, green, blue, 1], matrix).slice(0, 3).map((part) => Math.round(part * 255));
    return `rgb(${parts.join(' ')} / ${alpha})`;
  };
  const shapes = [...sample.children].map((part) => {
    const shape = part.cloneNode() as SVGElement;
    const style = getComputedStyle(part);
    shape.setAttribute('style', [
      `stroke: ${eye(style.stroke)}`,
      `fill: ${style.fill === 'none' ? 'none' : eye(style.fill)}`,
      ...['stroke-width', 'stroke-dasharray', 'stroke-linecap'].map((name) => `${name}: ${style.getPropertyValue(name)}`),
    ].join(';'));
    // As long as a line of the picture: a legend's sample is too short to hold some patterns once.
    shape.setAttribute('d', (shape.getAttribute('d') ?? '').replace('H21', 'H109').replace('H20', 'H107'));
    if (shape.hasAttribute('pathLength')) shape.setAttribute('pathLength', '15.01');
    if (shape.hasAttribute('width')) shape.setAttribute('width', '107');
    return new XMLSerializer().serializeToString(shape);
  });
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="110" height="12" viewBox="0 0 110 12">${shapes.join('')}</svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [220, 24];
  const context = canvas.getContext('2d')!;
  const [red, green, blue] = seen(ground, matrix).map((part) => Math.round(part * 255));
  context.fillStyle = `rgb(${red} ${green} ${blue})`;
  context.fillRect(0, 0, 220, 24);
  context.drawImage(image, 0, 0, 220, 24);
  return context.getImageData(0, 0, 220, 24).data;
}

/** The share of the ink of two drawings that clearly differs between them: by a contrast of 1.5 and more. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray, ground: Rgba): number {
  const at = (data: Uint8ClampedArray, index: number): Rgba => [data[index]! / 255, data[index + 1]! / 255, data[index + 2]! / 255, 1];
  let ink = 0;
  let unlike = 0;
  for (let index = 0; index < one.length; index += 4) {
    const [a, b] = [at(one, index), at(other, index)];
    if (contrast(a, ground) > 1.2 || contrast(b, ground) > 1.2) ink++;
    if (contrast(a, b) >= 1.5) unlike++;
  }
  return unlike / ink;
}

const pairs = RELATION_KINDS.flatMap((one, index) => RELATION_KINDS.slice(index + 1).map((other) => [one, other] as const));

describe('the kinds of relation', () => {
  afterEach(unmount);

  for (const theme of ['light', 'dark']) {
    const everyKind = {theme, relations: RELATION_KINDS.join(' ')};

    it(`differ each from each in colour, in the ${theme} theme`, async () => {
      const element = await mount(everyKind);
      const samples = pickAll(element, '.legend .sample > :is(.tie, .outline)').map((shape) => getComputedStyle(shape).stroke);
      expect(samples).to.have.length(RELATION_KINDS.length);
      expect(new Set(samples).size).to.equal(RELATION_KINDS.length);
    });

    it(`differ each from each in pattern: lines, dashes, caps or fill, in the ${theme} theme`, async () => {
      const element = await mount(everyKind);
      const patterns = pickAll(element, '.legend .sample > :is(.tie, .outline)').map((shape) => {
        const {strokeDasharray, strokeLinecap, fill} = getComputedStyle(shape);
        const lines = shape.parentElement?.querySelector('.inner') ? 2 : 1;
        return [shape.tagName, lines, strokeDasharray, strokeLinecap, fill === 'none'].join();
      });
      expect(new Set(patterns).size).to.equal(RELATION_KINDS.length);
    });

    for (const [vision, matrix] of Object.entries(VISIONS)) {
      it(`are told apart with ${vision}, in the ${theme} theme`, async () => {
        const element = await mount(everyKind);
        const ground: Rgba = theme === 'light' ? [1, 1, 1, 1] : read('#14191f');
        const drawings = new Map<RelationKind, Uint8ClampedArray>();
        for (const [index, sample] of pickAll(element, '.legend .sample').entries()) {
          const kind = element.scene.model.kinds[index]?.kind;
          if (kind) drawings.set(kind, await drawn(sample, ground, matrix));
        }
        expect(drawings.size).to.equal(RELATION_KINDS.length);
        const alike = pairs
          .map(([one, other]) => ({pair: `${one}/${other}`, share: difference(drawings.get(one)!, drawings.get(other)!, seen(ground, matrix))}))
          .filter(({share}) => share < 0.15);
        expect(alike).to.deep.equal([]);
      });
    }
  }

  it('are drawn in the picture as in the legend', async () => {
    const element = await mount({relations: RELATION_KINDS.join(' ')});
    for (const line of pickAll(element, '.diagram .tie.at-in-force:not(.is-subject), .diagram .tie.at-active')) {
      const kind = RELATION_KINDS.find((one) => line.classList.contains(`is-${one}`)) ?? '';
      const [sample] = pickAll(element, `.legend .tie.is-${kind}`);
      const [a, b] = [getComputedStyle(line), getComputedStyle(sample ?? line)];
      expect([a.stroke, a.strokeDasharray, a.strokeWidth]).to.deep.equal([b.stroke, b.strokeDasharray, b.strokeWidth]);
    }
  });

  it('do not take sides by brightness: none is more than twice as bright as another', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await mount({theme, relations: RELATION_KINDS.join(' ')});
      const bright = pickAll(element, '.legend .sample > :is(.tie, .outline)').map((shape) => luminance(read(getComputedStyle(shape).stroke)) + 0.05);
      expect(Math.max(...bright) / Math.min(...bright)).to.be.at.most(2);
      unmount();
    }
  });
});
