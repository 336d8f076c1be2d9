import {forceSimulation, forceX, forceY} from 'd3-force';
import type {LayoutNode, PlacedNode, Size} from './geometry.js';
import {packRows} from './pack-rows.js';
import {GAP, keepInside, type Pill, pillsOf} from './pill.js';
import {clamp, tenth} from './safe-number.js';
import {separatePills} from './separate-pills.js';

/** The clear space between pills that lines and labels would like. */
const GOOD_GAP = 40;
// d3-force's own decay is a power, whose last digit differs between engines. This one cools to 0.002 in 60 ticks.
const DECAY = 0.1;
const TICKS = 60;
const ROUNDS = 40;

/**
 * Settles the nodes: each near its wish, none on another, all inside the picture. In id order; a pill larger than the
 * picture is cut to it. The same whatever the order of the input.
 */
export function placeNodes(nodes: readonly LayoutNode[], size: Size): PlacedNode[] {
  const pills = pillsOf(nodes, size);
  const gap = clamp(Math.sqrt((size.width * size.height) / pills.length) / 4, GAP, GOOD_GAP);
  forceSimulation(pills)
    .stop()
    .alphaDecay(DECAY)
    .force('x', forceX<Pill>(({wish}) => wish.x).strength(0.3))
    .force('y', forceY<Pill>(({wish}) => wish.y).strength(0.3))
    .force('gap', () => separatePills(pills, gap, size, 0.5))
    .tick(TICKS);
  let rounds = ROUNDS;
  // Aiming a unit too far gets there in a third of the rounds.
  while (rounds && separatePills(pills, GAP + 1, size) > 1) rounds--;
  if (!rounds) packRows(pills, size);
  return pills.map((pill) => {
    keepInside(pill, size);
    const {id, x, y, width, height} = pill;
    return {id, x: tenth(x), y: tenth(y), width, height};
  });
}
