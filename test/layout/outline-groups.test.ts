import {expect} from '@open-wc/testing';
import type {PlacedNode, Point} from '../../src/layout/geometry.js';
import {outlineGroups} from '../../src/layout/outline-groups.js';
import {coordinates, isInside, pointsOf, seeded} from './checks.js';
import {GROUPS, NAMES, WIDTHS, fiveLayout} from './five-countries.js';

const SIZE = {width: 400, height: 300};
const pill = (id: string, x: number, y: number): PlacedNode => ({id, x, y, width: 80, height: 30});
const NODES = [pill('A', 80, 60), pill('B', 320, 70), pill('C', 200, 240)];

/** Points on the border of a pill. */
const borderOf = ({x, y, width, height}: PlacedNode): Point[] => {
  const radius = height / 2;
  return Array.from({length: 16}, (_, i) => {
    const [dx, dy] = [Math.cos((i * Math.PI) / 8), Math.sin((i * Math.PI) / 8)];
    return new DOMPoint(x + Math.sign(dx) * (width / 2 - radius) + dx * radius, y + dy * radius);
  });
};

const contains = (d: string, node: PlacedNode): boolean => {
  const shape = new Path2D(d);
  return borderOf(node).every((point) => isInside(shape, point));
};

describe('outlineGroups', () => {
  for (const language of Object.keys(NAMES)) {
    it(`holds every member’s whole pill (${language}) and touches no frame at every width`, () => {
      for (const width of WIDTHS.filter((_, i) => i % 3 === 0)) {
        const {nodes, outlines, height} = fiveLayout(width, language);
        for (const {d, members} of outlines) {
          for (const node of nodes.filter(({id}) => members.includes(id))) {
            expect(contains(d, node), `${String(members)} round ${node.id} at ${width}`).to.equal(
              true,
            );
          }
          const isHeld = coordinates(d).every(
            (value, i) => value >= 2 && value <= (i % 2 ? height : width) - 2,
          );
          expect(isHeld, `${String(members)} at ${width}`).to.equal(true);
        }
      }
    });
  }

  it('holds its members wherever they stand, also at the edges of the picture', () => {
    const random = seeded(9);
    for (let run = 0; run < 300; run++) {
      const nodes = ['A', 'B', 'C', 'D'].slice(0, 2 + (run % 3)).map((id) => {
        const width = 40 + random() * 100;
        const [x, y] = [random(), random()].map((share) =>
          share < 0.2 ? 0 : share > 0.8 ? 1 : share,
        );
        return {
          id,
          width,
          height: 30,
          x: 8 + width / 2 + (x ?? 0) * (SIZE.width - 16 - width),
          y: 23 + (y ?? 0) * (SIZE.height - 46),
        };
      });
      const [outline] = outlineGroups(nodes, [{id: 'g', members: ['A', 'B', 'C', 'D']}], SIZE);
      for (const node of nodes) {
        expect(contains(outline?.d ?? '', node), `run ${run}`).to.equal(true);
      }
    }
  });

  const touches = (d: string, node: PlacedNode): boolean => {
    const shape = new Path2D(d);
    return [...borderOf(node), node].some((point) => isInside(shape, point));
  };

  it('never holds a country that is no member: then each member has a line of its own', () => {
    const random = seeded(4);
    let apart = 0;
    for (let run = 0; run < 300; run++) {
      const nodes = ['A', 'B', 'C', 'D', 'E'].map((id, i) =>
        pill(id, 50 + random() * 300, 24 + i * 60 + random() * 14),
      );
      const outlines = outlineGroups(
        nodes,
        [
          {id: 'g', members: ['A', 'C', 'E']},
          {id: 'h', members: ['B', 'D']},
        ],
        SIZE,
      );
      for (const {d, members} of outlines)
        for (const node of nodes) {
          const isMember = members.includes(node.id);
          expect(touches(d, node), `run ${run}, ${String(members)} and ${node.id}`).to.equal(isMember);
          if (isMember) expect(contains(d, node), `run ${run}, ${node.id}`).to.equal(true);
        }
      apart += outlines.filter(({d}) => d.split('Z').length > 2).length;
    }
    expect(apart, 'outlines in parts').to.be.within(50, 550);
  });

  it('never holds a stranger in the built-in story at any width', () => {
    for (const language of Object.keys(NAMES))
      for (const width of WIDTHS) {
        const {nodes, outlines} = fiveLayout(width, language);
        for (const {d, members} of outlines)
          for (const node of nodes.filter(({id}) => !members.includes(id)))
            expect(touches(d, node), `${String(members)} and ${node.id} at ${width}`).to.equal(false);
      }
  });

  it('draws one line for groups of the same members and names them all', () => {
    const outlines = outlineGroups(
      NODES,
      [
        {id: 'second', members: ['C', 'A', 'B']},
        {id: 'first', members: ['A', 'B', 'C']},
        {id: 'pair', members: ['B', 'A']},
      ],
      SIZE,
    );
    expect(outlines.map(({ids, members}) => [ids, members])).to.deep.equal([
      [
        ['second', 'first'],
        ['A', 'B', 'C'],
      ],
      [['pair'], ['A', 'B']],
    ]);
  });

  it('keeps the lines of different groups apart where there is room', () => {
    const nodes = [...NODES, pill('D', 60, 200)];
    const groups = [2, 3, 4].map((count) => ({
      id: `${count}`,
      members: ['A', 'B', 'C', 'D'].slice(0, count),
    }));
    const rights = outlineGroups(nodes, groups, SIZE).map(({d}) =>
      Math.max(...pointsOf(d, 2).map(({x}) => x)),
    );
    expect(rights).to.have.length(3);
    rights.slice(1).forEach((right, i) => expect((rights[i] ?? 0) - right).to.be.at.least(3));
  });

  it('keeps the lines of any two of the five countries’ groups apart, also round a pill at the edge', () => {
    for (const width of [260, 320, 440]) {
      const {nodes, height} = fiveLayout(width, 'en');
      for (const [i, one] of GROUPS.entries()) {
        for (const other of GROUPS.slice(i + 1)) {
          const lines = outlineGroups(nodes, [one, other], {width, height});
          const [outer = 0, inner = 0] = lines.map(({d}) => Math.max(...pointsOf(d, 2).map(({x}) => x)));
          if (lines.length > 1) expect(outer - inner, `${one.id} ${other.id} ${width}`).to.be.at.least(2.5);
        }
      }
    }
  });

  it('sets a larger group’s line outside a smaller one’s', () => {
    const [wide, narrow] = outlineGroups(
      NODES,
      [
        {id: 'two', members: ['A', 'B']},
        {id: 'three', members: ['A', 'B', 'C']},
      ],
      SIZE,
    );
    const outer = new Path2D(wide?.d);
    expect(pointsOf(narrow?.d ?? '').every((point) => isInside(outer, point))).to.equal(true);
  });

  it('draws nothing for fewer than two members in the picture', () => {
    const groups = [
      {id: 'one', members: ['A', 'X', 'Y']},
      {id: 'none', members: []},
      {id: 'twice', members: ['A', 'A']},
    ];
    expect(outlineGroups(NODES, groups, SIZE)).to.deep.equal([]);
  });

  it('draws the same whatever the order of groups of different size and of members', () => {
    const groups = [
      {id: 'g', members: ['A', 'B', 'C']},
      {id: 'h', members: ['B', 'C']},
    ];
    const turned = groups.map(({id, members}) => ({id, members: [...members].reverse()})).reverse();
    expect(outlineGroups(NODES, turned, SIZE)).to.deep.equal(outlineGroups(NODES, groups, SIZE));
  });
});
