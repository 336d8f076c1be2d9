import {forceLink, forceManyBody, forceSimulation, forceX, forceY} from 'd3';
import type {Size} from './geometry.js';
import type {Pill, PillPair} from './pill.js';
import {inset} from './wished-places.js';

type Link = {source: Pill; target: Pill};

// Only a first guess, so coarser than the final settling: cools to 0.001 in 30 ticks.
const DECAY = 0.2;
const TICKS = 30;

/** Gives pills without a wish one: near what they are tied to; spread over the picture where none has a place. */
export function findWishes(pills: Pill[], pairs: readonly PillPair[], {width, height}: Size): void {
  const loose = pills.filter(({wish}) => !wish);
  const reach = Math.sqrt((width * height) / pills.length);
  forceSimulation(pills)
    .stop()
    .alphaDecay(DECAY)
    .force('x', forceX<Pill>(({wish}) => wish?.x ?? width / 2).strength(pull))
    .force('y', forceY<Pill>(({wish}) => wish?.y ?? height / 2).strength(pull))
    .force('apart', forceManyBody<Pill>().strength(-reach))
    .force(
      'ties',
      forceLink<Pill, Link>(pairs.map(([source, target]) => ({source, target}))).distance(reach),
    )
    .tick(TICKS);
  const isFree = loose.length === pills.length;
  const [toX, toY] = [spread(pills, 'x', isFree), spread(pills, 'y', isFree)];
  for (const pill of loose) pill.wish = {x: toX(pill), y: toY(pill)};
  for (const pill of pills) Object.assign(pill, pill.wish, {vx: 0, vy: 0});
}

const pull = ({wish}: Pill): number => (wish ? 0.3 : 0.05);

function spread(pills: readonly Pill[], axis: 'x' | 'y', isFree: boolean): (pill: Pill) => number {
  const low = Math.min(...pills.map((pill) => pill[axis]));
  const span = Math.max(...pills.map((pill) => pill[axis])) - low;
  return (pill) =>
    isFree
      ? pill.low[axis] +
        inset(span >= 1 ? (pill[axis] - low) / span : 0.5) * (pill.high[axis] - pill.low[axis])
      : pill[axis];
}
