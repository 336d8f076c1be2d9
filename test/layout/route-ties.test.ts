import {expect} from '@open-wc/testing';
import type {LayoutTie, PlacedNode, Point, TiePath} from '../../src/layout/geometry.js';
import {routeTies} from '../../src/layout/route-ties.js';
import {coordinates, pointsOf} from './checks.js';
import {TIES, WIDTHS, fiveLayout, fiveNodes, tie} from './five-countries.js';

const SIZE = {width: 400, height: 300};
const pill = (id: string, x: number, y: number, width = 80, height = 30): PlacedNode => ({
  id,
  x,
  y,
  width,
  height,
});
const A = pill('A', 60, 60);
const B = pill('B', 340, 240);

/** The distance from a point to the nearest of some points. */
const nearest = ({x, y}: Point, others: readonly Point[]): number =>
  Math.min(...others.map((other) => Math.hypot(other.x - x, other.y - y)));

/** The least distance between two paths. */
const apart = (one: string, other: string): number => {
  const others = pointsOf(other, 0.5);
  return Math.min(...pointsOf(one, 4).map((point) => nearest(point, others)));
};

const insidePill = ({x, y}: Point, node: PlacedNode, by = 0): boolean => {
  const radius = node.height / 2;
  const reach = node.width / 2 - radius;
  const dx = x - Math.min(node.x + reach, Math.max(node.x - reach, x));
  return Math.hypot(dx, y - node.y) < radius - by;
};

const middleOf = (d: string): Point => {
  const points = pointsOf(d, 1);
  return points[Math.floor(points.length / 2)] as Point;
};

const only = (paths: readonly TiePath[]): TiePath => {
  expect(paths).to.have.length(1);
  return paths[0] as TiePath;
};

describe('routeTies', () => {
  it('draws a straight line from under one pill to under the other where the way is free', () => {
    const path = only(routeTies([A, B], [tie('t', 'A', 'B')], SIZE));
    const points = pointsOf(path.d);
    const off = points.map(({x, y}) => Math.abs((x - 60) * 180 - (y - 60) * 280));
    expect(Math.max(...off) / Math.hypot(180, 280), 'off the straight line').to.be.below(0.1);
    for (const node of [A, B]) {
      // Deep enough that no corner of a broad line's end shows, and no deeper than half a pill.
      expect(points.some((point) => insidePill(point, node, 5)), node.id).to.equal(true);
      expect(points.every((point) => !insidePill(point, node, 9)), node.id).to.equal(true);
    }
  });

  it('keeps a row of dots off its pills, from a whole dot to a whole dot at even gaps', () => {
    const path = only(routeTies([A, B], [tie('t', 'A', 'B', 3.5, true)], SIZE));
    const points = pointsOf(path.d, 1);
    for (const node of [A, B]) {
      expect(points.every((point) => !insidePill(point, node, -4)), node.id).to.equal(true);
      expect(points.some((point) => insidePill(point, node, -8)), node.id).to.equal(true);
    }
    const gap = Math.hypot(points.at(-1)!.x - points[0]!.x, points.at(-1)!.y - points[0]!.y) / path.gaps!;
    expect(path.gaps).to.equal(Math.round(path.gaps!));
    expect(gap).to.be.within(6, 7.6);
  });

  it('tells how wide a bundle is, and its middle line, the same for all its ties', () => {
    const paths = routeTies([A, B], [tie('t', 'A', 'B', 5), tie('u', 'A', 'B', 2)], SIZE);
    for (const {width} of paths) expect(width).to.be.closeTo(5 + 3 + 2, 0.1);
    expect(paths[0]!.axis).to.equal(paths[1]!.axis);
    expect(apart(paths[0]!.spine, paths[0]!.d)).to.be.closeTo(2.5, 0.4);
  });

  for (let count = 1; count <= 5; count++) {
    it(`keeps ${count} strokes of a pair clear of each other, straight, upright or bowed`, () => {
      const ties = Array.from({length: count}, (_, i) =>
        tie(`t${i}`, i % 2 ? 'A' : 'B', i % 2 ? 'B' : 'A', 1 + (i % 3)),
      );
      const scenes = [
        [A, B],
        [pill('A', 200, 40), pill('B', 200, 260)],
        [pill('A', 60, 150), pill('B', 340, 150)],
        [pill('A', 60, 150), pill('B', 340, 150), pill('C', 200, 155)],
      ];
      for (const [scene, nodes] of scenes.entries()) {
        const paths = routeTies(nodes, ties, SIZE);
        paths.slice(1).forEach((path, i) => {
          const strokes = ((ties[i]?.weight ?? 0) + (ties[i + 1]?.weight ?? 0)) / 2;
          expect(apart(path.d, paths[i]?.d ?? ''), `scene ${scene}`).to.be.at.least(strokes + 2.5);
        });
      }
    });
  }

  it('keeps the order of the ties as the order of the lanes, from the top', () => {
    const nodes = [pill('A', 340, 150), pill('B', 60, 150)];
    const middles = routeTies(
      nodes,
      [tie('1', 'A', 'B'), tie('2', 'B', 'A'), tie('3', 'A', 'B')],
      SIZE,
    );
    const ys = middles.map(({d}) => middleOf(d).y);
    expect(ys).to.deep.equal([...ys].sort((a, b) => a - b));
    expect(middles.map(({id}) => id)).to.deep.equal(['1', '2', '3']);
  });

  it('bows gently round a pill in the way', () => {
    const blocker = pill('C', 200, 150);
    const path = only(routeTies([A, B, blocker], [tie('t', 'A', 'B', 5)], SIZE));
    expect(pointsOf(path.d).some((point) => insidePill(point, blocker, -3))).to.equal(false);
  });

  it('bows to the side where the picture has room', () => {
    const nodes = [pill('A', 60, 8), pill('B', 340, 8), pill('C', 200, 12)];
    const path = only(routeTies(nodes, [tie('t', 'A', 'B')], SIZE));
    expect(middleOf(path.d).y).to.be.above(12 + 15);
  });

  it('touches no third pill in the story’s picture, and never leaves the picture', () => {
    for (const width of WIDTHS) {
      const {nodes, ties, height} = fiveLayout(width, 'en', fiveNodes('en', width));
      expect(ties.map(({id}) => id)).to.have.members(TIES.map(({id}) => id));
      for (const {id, d, spine, between} of ties) {
        const others = nodes.filter((node) => !between.includes(node.id));
        for (const point of pointsOf(`${d}${spine}`, 6)) {
          const isInside = point.x >= 0 && point.y >= 0 && point.x <= width && point.y <= height;
          expect(isInside, `${id} inside at ${width}`).to.equal(true);
          const isOn = others.some((node) => insidePill(point, node));
          expect(isOn, `${id} on another country at ${width}`).to.equal(false);
        }
      }
    }
  });

  it('draws the same whatever the order of the nodes and of a tie’s ends', () => {
    const drawn = (nodes: readonly PlacedNode[], ties: readonly LayoutTie[]) =>
      routeTies(nodes, ties, SIZE).map(({id, d, spine}) => ({id, d, spine}));
    const paths = drawn([A, B], [tie('t', 'A', 'B'), tie('u', 'A', 'B')]);
    expect(drawn([B, A], [tie('t', 'B', 'A'), tie('u', 'A', 'B')])).to.deep.equal(paths);
  });

  it('leaves out ties to nowhere and to themselves', () => {
    expect(routeTies([A], [tie('t', 'A', 'X'), tie('u', 'A', 'A')], SIZE)).to.deep.equal([]);
    expect(routeTies([], [tie('t', 'A', 'B')], SIZE)).to.deep.equal([]);
  });

  it('draws only plain numbers where pills coincide, overlap or have no size', () => {
    const scenes = [
      [pill('A', 100, 100), pill('B', 100, 100)],
      [pill('A', 100, 100), pill('B', 110, 100)],
      [pill('A', 100, 100, 0, 0), pill('B', 100, 100.0001, 0, 0)],
      [pill('A', 0, 0), pill('B', 400, 300)],
    ];
    for (const nodes of scenes) {
      for (const {d, spine} of routeTies(
        nodes,
        [tie('t', 'A', 'B', 3), tie('u', 'A', 'B', NaN, true)],
        SIZE,
      )) {
        expect(d + spine).to.match(/^([MLQ](\d+(\.\d)?,?)+)+$/);
        expect(Math.min(...coordinates(d))).to.be.at.least(0);
      }
    }
  });
});
