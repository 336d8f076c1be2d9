import {forceSimulation, forceX, forceY} from 'd3';
import {clearLines} from './clear-lines.js';
import type {LayoutNode, PlacedNode, Size} from './geometry.js';
import {packRows} from './pack-rows.js';
import type {Pill, PillPair} from './pill.js';
import {pillsOf} from './pill.js';
import {clamp, pictureSize, tenth} from './safe-number.js';
import {GAP, separatePills} from './separate-pills.js';

export {pictureHeight} from './picture-height.js';

/** The clear space between pills that lines and labels would like. */
const GOOD_GAP = 40;
// d3-force's own decay is a power, whose last digit differs between engines. This one cools to 0.002 in 60 ticks.
const DECAY = 0.1;
const TICKS = 60;
const ROUNDS = 50;
// Less than the rounding of the result.
const TOUCHING = 0.04;
// Beyond this many nodes most lines cross pills anyway.
const FEW = 12;

/**
 * Settles the nodes: each near its wish, none on another, all inside the picture. In id order, each id once; a pill
 * larger than the picture is cut to it. The same whatever the order of the input.
 * @param ties pairs of ids; a few nodes make way for the lines between others. Unknown ids are left out.
 */
export function placeNodes(
  nodes: readonly LayoutNode[],
  ties: readonly (readonly [string, string])[],
  size: Size,
): PlacedNode[] {
  const picture = pictureSize(size);
  const pills: Pill[] = pillsOf(nodes, picture);
  const pairs = pairsOf(pills, ties);
  settle(pills, pairs, picture);
  keepApart(pills, picture);
  return pills.map(({id, x, y, width, height}) => ({id, x: tenth(x), y: tenth(y), width, height}));
}

/** Runs the forces to rest. */
function settle(pills: Pill[], pairs: readonly PillPair[], {width, height}: Size): void {
  const gap = goodGap(pills, width * height);
  const simulation = forceSimulation(pills)
    .stop()
    .alphaDecay(DECAY)
    .force('x', forceX<Pill>(({wish}) => wish.x).strength(0.3))
    .force('y', forceY<Pill>(({wish}) => wish.y).strength(0.3));
  if (pills.length <= FEW)
    simulation.force('lines', (alpha) => clearLines(pills, pairs, alpha * 0.6));
  simulation.force('gap', () => separatePills(pills, gap, 0.5)).tick(TICKS);
}

/** Each pair of placed pills once, in one order. */
function pairsOf(pills: readonly Pill[], ties: readonly (readonly [string, string])[]): PillPair[] {
  const places = new Map(pills.map(({id}, i) => [id, i]));
  const keys = ties.flatMap(([a, b]) => {
    const i = places.get(a) ?? 0;
    const j = places.get(b) ?? i;
    return i === j || !places.has(a) ? [] : Math.min(i, j) * pills.length + Math.max(i, j);
  });
  return [...new Set(keys)]
    .sort((a, b) => a - b)
    .map(
      (key) =>
        [pills[Math.floor(key / pills.length)], pills[key % pills.length]] as unknown as PillPair,
    );
}

/** The gap at which pills with their gaps fill half of the area, within reason. */
function goodGap(pills: readonly Pill[], area: number): number {
  const [n, edges, covered] = pills.reduce(
    ([count, sum, total], {width, height}) => [
      count + 1,
      sum + width + height,
      total + width * height,
    ],
    [0, 0, 0],
  );
  const gap =
    (Math.sqrt(Math.max(0, edges * edges - 4 * n * (covered - area / 2))) - edges) / (2 * n || 1);
  return clamp(gap, GAP, GOOD_GAP);
}

function keepApart(pills: Pill[], {width, height}: Size): void {
  for (const pill of pills) {
    pill.x = clamp(pill.x, pill.low.x, pill.high.x);
    pill.y = clamp(pill.y, pill.low.y, pill.high.y);
  }
  for (const gap of [GAP, GAP / 2]) {
    // Aiming a unit too far gets there in a third of the rounds.
    for (let round = 0; round < ROUNDS; round++) if (separatePills(pills, gap + 1) <= 1) return;
  }
  for (const gap of [GAP, GAP / 2, 0.2]) {
    packRows(pills, width, height, gap);
    if (separatePills(pills, 0, 0) < TOUCHING) return;
  }
}
