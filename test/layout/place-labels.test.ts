import {expect} from '@open-wc/testing';
import type {
  LabelVariant,
  LayoutLabel,
  PlacedLabel,
} from '../../src/layout/geometry.js';
import {placeLabels} from '../../src/layout/place-labels.js';
import {textWidth} from '../../src/layout/text-width.js';
import {deepest, excess, overlap, pointsOf} from './checks.js';
import {NAMES, WIDTHS, fiveLayout, fiveNodes} from './five-countries.js';

const chip = (text: string): LabelVariant => ({
  text,
  width: textWidth(text, 12) + 14,
  height: 20,
});
const onPair = (id: string, a: string, b: string, ...texts: string[]): LayoutLabel => ({
  id,
  on: {between: [a, b]},
  variants: texts.map(chip),
});
const onGroup = (id: string, text: string): LayoutLabel => ({
  id,
  on: {group: id},
  variants: [chip(text)],
});

const LABELS = [
  onPair('raa', 'PH', 'JP', 'RAA 2025', 'RAA'),
  onPair('ph-us', 'US', 'PH', 'MDT · VFA · EDCA', 'MDT +2'),
  onPair('ph-au', 'PH', 'AU', 'SOVFA 2012', 'SOVFA'),
  onPair('cn-ph', 'PH', 'CN', 'South China Sea', 'Dispute'),
  onPair('jp-us', 'JP', 'US', 'Security Treaty 1960', 'Treaty'),
  onPair('au-us', 'AU', 'US', 'ANZUS 1951', 'ANZUS'),
  onPair('jp-au', 'AU', 'JP', 'RAA 2022', 'RAA'),
  onGroup('squad', 'Squad'),
  onGroup('tsd', 'TSD'),
];

const textOf = (placed: readonly PlacedLabel[], id: string): string | undefined =>
  placed.find((label) => label.id === id)?.text;
const isOnPath = (label: PlacedLabel, d: string): boolean =>
  pointsOf(d, 3).some((point) => overlap(label, {...point, width: 0, height: 0}) > 0);

describe('placeLabels', () => {
  for (const language of Object.keys(NAMES)) {
    it(`sets labels on no country (${language}), on no other label and inside at every width`, () => {
      for (const width of WIDTHS) {
        const layout = fiveLayout(width, language);
        const placed = placeLabels(LABELS, layout);
        expect(deepest(placed), `labels at ${width}`).to.be.at.most(-1.9);
        expect(excess(placed, layout), `inside at ${width}`).to.be.at.most(0);
        for (const label of placed) {
          const worst = Math.max(...layout.nodes.map((node) => overlap(label, node)));
          expect(worst, `${label.text} at ${width}`).to.be.at.most(-1.9);
        }
      }
    });
  }

  it('keeps each label on its own line', () => {
    for (const width of WIDTHS.filter((_, i) => i % 4 === 0)) {
      const layout = fiveLayout(width);
      for (const label of placeLabels(LABELS, layout)) {
        const on = LABELS.find(({id}) => id === label.id)?.on ?? {group: ''};
        const lines =
          'group' in on
            ? layout.outlines.filter(({ids}) => ids.includes(on.group))
            : layout.ties.filter(({between}) => on.between.every((id) => between?.includes(id)));
        // A group's name may also stand a little inside its line.
        const near =
          'group' in on ? {...label, width: label.width + 50, height: label.height + 50} : label;
        expect(
          lines.some(({d}) => isOnPath(near, d)),
          `${label.text} at ${width}`,
        ).to.equal(true);
      }
    }
  });

  it('shows the subject’s label at every width', () => {
    for (const width of WIDTHS) {
      const layout = fiveLayout(width, 'en', fiveNodes('en', width));
      expect(textOf(placeLabels(LABELS, layout), 'raa') ?? '', `${width}`).to.match(/^RAA/);
    }
  });

  it('moves along the line, then shortens, then gives way', () => {
    expect(textOf(placeLabels(LABELS, fiveLayout(700)), 'ph-us')).to.equal('MDT · VFA · EDCA');
    const seen = WIDTHS.map((width) => textOf(placeLabels(LABELS, fiveLayout(width)), 'ph-us'));
    expect(seen).to.include('MDT +2');
    expect(seen[0]).to.equal(undefined);
  });

  it('prefers a place off other pairs’ lines', () => {
    const layout = fiveLayout(700);
    const label = placeLabels(LABELS, layout).find(({id}) => id === 'ph-us');
    const crossing = layout.ties.find(({id}) => id === 'jp-au');
    expect(label && crossing && isOnPath(label, crossing.d)).to.equal(false);
  });

  it('serves the more important label first', () => {
    const layout = fiveLayout(440);
    const twins = [onPair('one', 'JP', 'PH', 'RAA 2025'), onPair('two', 'JP', 'PH', 'RAA 2025')];
    const [first] = placeLabels(twins, layout);
    const [alone] = placeLabels(twins.slice(0, 1), layout);
    expect(first).to.deep.equal(alone);
  });

  it('leaves out labels for what is not drawn and labels of no usable size', () => {
    const layout = fiveLayout(440);
    const sizes = [NaN, Infinity, 5000];
    const odd = sizes.map((width, i): LayoutLabel => ({
      id: `${i}`,
      on: {between: ['JP', 'PH']},
      variants: [{text: 'x', width, height: 20}],
    }));
    const lost = [
      onPair('a', 'CN', 'US', 'x'),
      onPair('b', 'CN', 'ZZ', 'x'),
      onGroup('nobody', 'x'),
      onPair('c', 'JP', 'PH'),
    ];
    expect(placeLabels([...odd, ...lost], layout)).to.deep.equal([]);
  });
});
