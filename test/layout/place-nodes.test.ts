import {expect} from '@open-wc/testing';
import type {LayoutNode} from '../../src/layout/geometry.js';
import {pictureHeight} from '../../src/layout/picture-height.js';
import {placeNodes} from '../../src/layout/place-nodes.js';
import {deepest, excess, seeded, shuffled} from './checks.js';
import {NAMES, WIDTHS, fiveNodes} from './five-countries.js';

const sizeFor = (nodes: readonly LayoutNode[], width: number) => ({
  width,
  height: pictureHeight(nodes, width),
});
const five = (width: number, language = 'en') => {
  const nodes = fiveNodes(language);
  return placeNodes(nodes, sizeFor(nodes, width));
};
const many = (count: number, width: (i: number) => number): LayoutNode[] =>
  Array.from({length: count}, (_, i) => ({id: `n${i}`, width: width(i), height: 30}));

const unplaced = ({id, width, height}: LayoutNode): LayoutNode => ({id, width, height});

describe('placeNodes', () => {
  for (const language of Object.keys(NAMES)) {
    it(`sets the five (${language}) apart and inside at every width from 160 to 1200`, () => {
      for (const width of WIDTHS) {
        const placed = five(width, language);
        expect(deepest(placed), `apart at ${width}`).to.be.at.most(-4.9);
        const {height} = sizeFor(fiveNodes(language), width);
        expect(excess(placed, {width, height}), `inside at ${width}`).to.be.at.most(-7.9);
      }
    });
  }

  it('keeps China north-west, Japan north, the United States east, Australia south and the Philippines west', () => {
    for (const width of WIDTHS) {
      const at = Object.fromEntries(five(width).map((node) => [node.id, node]));
      const {CN, JP, PH, US, AU} = at;
      if (!CN || !JP || !PH || !US || !AU) throw new Error('missing');
      const where = `at ${width}`;
      expect(CN.x, where).to.be.below(JP.x);
      expect(Math.max(CN.y, JP.y), where).to.be.below(Math.min(PH.y, US.y));
      expect(Math.max(PH.y, US.y), where).to.be.below(AU.y);
      expect(PH.x, where).to.be.below(US.x);
      if (width >= 240) expect(PH.x, where).to.be.below(JP.x);
      if (width >= 240) expect(US.x, where).to.be.above(JP.x);
    }
  });

  it('settles on the same points in every engine', () => {
    expect(five(440).map(({id, x, y}) => [id, x, y])).to.deep.equal(EXPECTED_AT_440);
  });

  it('puts the same nodes on the same points whatever order they arrive in', () => {
    const random = seeded(11);
    const placeless = fiveNodes().map(unplaced);
    const mixed = placeless.map((node, i) =>
      i % 2 ? node : {...node, place: [i * 40, i] as const},
    );
    for (const nodes of [fiveNodes(), mixed, placeless]) {
      const size = sizeFor(nodes, 440);
      const first = placeNodes(nodes, size);
      for (let i = 0; i < 10; i++) {
        expect(placeNodes(shuffled(nodes, random), size)).to.deep.equal(first);
      }
    }
  });

  it('leaves its input as it was', () => {
    const nodes = Object.freeze(fiveNodes().map((node) => Object.freeze(node)));
    expect(() => placeNodes(nodes, {width: 400, height: 240})).not.to.throw();
  });

  it('cuts the globe at its widest gap, so that neighbours stand together', () => {
    const order = (longitudes: Readonly<Record<string, number>>) =>
      placeNodes(
        Object.entries(longitudes).map(([id, longitude]) => ({
          id,
          width: 50,
          height: 30,
          place: [longitude, 0] as const,
        })),
        {width: 600, height: 300},
      )
        .sort((a, b) => a.x - b.x)
        .map(({id}) => id);
    expect(order({US: -97, WS: -172, FJ: 178, JP: 138})).to.deep.equal(['JP', 'FJ', 'WS', 'US']);
    expect(order({FR: 2, JP: 138, US: -97, GB: -2})).to.deep.equal(['JP', 'US', 'GB', 'FR']);
  });

  it('uses the picture for nodes that have no place', () => {
    const nodes = fiveNodes().map(unplaced);
    const placed = placeNodes(nodes, {width: 700, height: 330});
    const xs = placed.map(({x}) => x);
    expect(Math.max(...xs) - Math.min(...xs)).to.be.above(350);
    expect(deepest(placed)).to.be.at.most(-4.9);
  });

  it('finds a place for every pill where rows have room, however they started', () => {
    const random = seeded(5);
    for (let run = 0; run < 200; run++) {
      const heap = many(1 + Math.floor(random() * 40), () => 30 + random() * 120).map((node) => ({
        ...node,
        at: run % 3 ? ([random(), random()] as const) : ([0.5, 0.5] as const),
      }));
      const size = sizeFor(heap, 160 + random() * 900);
      const placed = placeNodes(heap, size);
      expect(deepest(placed), `run ${run}`).to.be.at.most(0);
      expect(excess(placed, size), `run ${run}`).to.be.at.most(0);
    }
  });

  it('sets a crowd in rows with as much to spare at either end', () => {
    const size = {width: 440, height: 420};
    const placed = placeNodes(
      many(40, () => 90),
      size,
    );
    const rows = new Map<number, number[]>();
    for (const {x, y} of placed) rows.set(y, [...(rows.get(y) ?? []), x]);
    expect(rows.size).to.equal(10);
    for (const xs of rows.values())
      expect(Math.min(...xs) + Math.max(...xs)).to.be.closeTo(size.width, 0.2);
  });

  it('ends, stays inside and spreads out where the pills cannot fit', () => {
    const size = {width: 200, height: 200};
    const placed = placeNodes(
      many(40, () => 150),
      size,
    );
    expect(excess(placed, size)).to.be.at.most(0);
    expect(new Set(placed.map(({y}) => y)).size).to.equal(40);
  });

  it('cuts a pill that is larger than the picture', () => {
    const [node] = placeNodes([{id: 'a', width: 900, height: 30}], {width: 200, height: 100});
    expect(node).to.deep.include({x: 100, width: 182});
  });
});

describe('pictureHeight', () => {
  it('is flat for the five and taller where they have to stand on each other, or where asked for', () => {
    const at = (width: number, isTall = false): number => pictureHeight(fiveNodes(), width, isTall);
    for (const width of [280, 320, 360]) expect(at(width)).to.be.within(200, 240);
    expect(at(440)).to.be.within(260, 280);
    expect(at(560)).to.be.within(340, 380);
    expect(at(1200)).to.equal(440);
    expect(at(160)).to.be.above(250);
    expect(at(320, true)).to.be.above(290);
  });

  it('grows with the nodes', () => {
    const nodes = many(40, () => 110);
    expect(pictureHeight(nodes, 340)).to.be.above(pictureHeight(nodes, 700));
    expect(pictureHeight(nodes, 700)).to.be.above(330);
  });
});

const EXPECTED_AT_440 = [
  ['AU', 210.9, 232],
  ['CN', 61.6, 34],
  ['JP', 243, 34],
  ['PH', 75.5, 146.9],
  ['US', 353.5, 129],
];
