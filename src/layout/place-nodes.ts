import {forceLink, forceManyBody, forceSimulation, forceX, forceY} from 'd3';
import type {SimulationNodeDatum} from 'd3';
import type {LayoutNode, PlacedNode, Size} from './geometry.js';
import {packRows} from './pack-rows.js';
import type {Pill} from './pill.js';
import {pillsOf} from './pill.js';
import {clamp, finite, tenth} from './safe-number.js';
import {separatePills, worstOverlap} from './separate-pills.js';

export {pictureHeight} from './picture-height.js';

type Body = Pill & SimulationNodeDatum;

/** The least clear space between two pills where there is room, and what lines and labels would like. */
const GAP = 10;
const GOOD_GAP = 40;
// d3-force's own decay is a power, whose last digit differs between engines.
const DECAY = 0.03;
const TICKS = 200;
const ROUNDS = 120;

/**
 * Settles the nodes: each near its wish, none on another, all inside the picture. In id order, each id once; a pill
 * larger than the picture is cut to it. The same whatever the order of the input.
 * @param ties pairs of ids; they place only what has neither `at` nor `place`. Unknown ids are left out.
 */
export function placeNodes(
  nodes: readonly LayoutNode[],
  ties: readonly (readonly [string, string])[],
  size: Size,
): PlacedNode[] {
  const picture = {width: Math.max(0, finite(size.width)), height: Math.max(0, finite(size.height))};
  const pills: Body[] = pillsOf(nodes, picture);
  settle(pills, ties, picture);
  keepApart(pills, picture);
  return pills.map(({id, x, y, width, height}) => ({id, x: tenth(x), y: tenth(y), width, height}));
}

function settle(pills: Body[], ties: readonly (readonly [string, string])[], {width, height}: Size): void {
  const gap = goodGap(pills, width * height);
  const simulation = forceSimulation(pills)
    .stop()
    .alphaDecay(DECAY)
    .force('x', forceX<Body>(({wish}) => wish?.x ?? width / 2).strength(pull))
    .force('y', forceY<Body>(({wish}) => wish?.y ?? height / 2).strength(pull));
  if (pills.some(({wish}) => !wish)) {
    const reach = Math.sqrt((width * height) / pills.length);
    simulation
      .force('apart', forceManyBody<Body>().strength(-reach))
      .force('ties', forceLink<Body, {source: string; target: string}>(looseTies(pills, ties)).id(({id}) => id).distance(reach / 2));
  }
  simulation.force('gap', () => separatePills(pills, gap, 0.5)).tick(TICKS);
}

const pull = ({wish}: Body): number => (wish ? 0.3 : 0.05);

/** The pairs with an end that has no wish, in one order. */
function looseTies(
  pills: readonly Body[],
  ties: readonly (readonly [string, string])[],
): {source: string; target: string}[] {
  const byId = new Map(pills.map((pill) => [pill.id, pill]));
  const isLoose = (id: string): boolean => byId.has(id) && !byId.get(id)?.wish;
  return ties
    .filter(([a, b]) => a !== b && byId.has(a) && byId.has(b) && (isLoose(a) || isLoose(b)))
    .map(([a, b]) => (a < b ? {source: a, target: b} : {source: b, target: a}))
    .sort((a, b) => (a.source < b.source || (a.source === b.source && a.target < b.target) ? -1 : 1));
}

/** The gap at which pills with their gaps fill half of the area, within reason. */
function goodGap(pills: readonly Pill[], area: number): number {
  const [n, edges, covered] = pills.reduce(
    ([count, sum, total], {width, height}) => [count + 1, sum + width + height, total + width * height],
    [0, 0, 0],
  );
  const gap = (Math.sqrt(Math.max(0, edges * edges - 4 * n * (covered - area / 2))) - edges) / (2 * n || 1);
  return clamp(gap, GAP, GOOD_GAP);
}

function keepApart(pills: Body[], {width, height}: Size): void {
  for (const pill of pills) {
    pill.x = clamp(pill.x, pill.low.x, pill.high.x);
    pill.y = clamp(pill.y, pill.low.y, pill.high.y);
  }
  for (const gap of [GAP, GAP / 2]) {
    for (let round = 0; round < ROUNDS && worstOverlap(pills, gap) > 0.05; round++) separatePills(pills, gap);
    if (worstOverlap(pills, gap) <= 0.05) return;
  }
  for (const gap of [GAP, GAP / 2, 0.2]) {
    packRows(pills, width, height, gap);
    if (worstOverlap(pills, 0) <= 0.05) return;
  }
}
