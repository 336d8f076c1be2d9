import type {Box, LayoutNode, PlacedNode, Point, Size} from './geometry.js';
import type {Frame, MapWindow} from './map-window.js';
import {packRows} from './pack-rows.js';
import {GAP, keepInside, type Pill} from './pill.js';
import {clamp, tenth} from './safe-number.js';
import {separatePills} from './separate-pills.js';
import {sumOf} from './times.js';

/** What is nearer to the picture's edge does not count as shown. */
export const EDGE = 8;
/** From a dot to its pill. */
const BESIDE = 7;
/** The size of a dot or a ring with the space that keeps it legible. */
const MARK_SIZE = 14;
/** What a pill's side costs: for each place that it covers, and for each step down the list of sides. */
const COVERS = 10;
const ROUNDS = 40;
/** From a pill to the note, px: so little that at 280 px a finger finds whole who stands above that pill. */
const NOTE_GAP = 3;

/** Whether two boxes are nearer to each other than the gap. */
export const touches = (a: Box, b: Box, gap: number): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap;

/** A dot or a ring with its space. */
export const boxOf = ({x, y}: Point): Box => ({x, y, width: MARK_SIZE, height: MARK_SIZE});

/** Puts each country's pill beside its dot, or at the edge where the map does not show it; in the order of the nodes. */
export function placeMapPills(
  nodes: readonly LayoutNode[],
  homes: readonly (Point | undefined)[],
  dots: readonly Point[],
  kept: readonly Point[],
  window: MapWindow,
  frame: Frame,
): PlacedNode[] {
  // They settle with 0 at the frame's top.
  const room = {width: window.width, height: window.height - frame.top};
  const middle = {x: room.width / 2, y: room.height / 2};
  const inRoom = <Place extends Point>(place: Place): Place => ({...place, y: place.y - frame.top});
  const note = inRoom(frame.note);
  const marks = kept.map(inRoom).map(boxOf);
  const centre = sumOf(dots, ({x}) => x) / (dots.length || 1);
  const pills: Pill[] = [];
  const settle = (pill: Pill): void => {
    keepInside(pill, room);
    if (touches(pill, note, NOTE_GAP)) leave(note, pill, room);
  };
  nodes.forEach(({id, ...node}, i) => {
    const width = clamp(node.width, 0, room.width - 2 * EDGE);
    const height = clamp(node.height, 0, room.height - 2 * EDGE);
    const home = homes[i];
    const wish = !home
      ? {x: middle.x, y: room.height}
      : dots.includes(home)
        ? besideDot({...inRoom(home), width, height}, home.x < centre ? -1 : 1, [...marks, note], pills)
        : towards({...inRoom(home), width, height}, middle);
    const pill = {id, width, height, wish, ...wish};
    settle(pill);
    pills.push(pill);
  });
  let rounds = ROUNDS;
  // Aiming some units too far gets there sooner, and leaves room for a finger between two pills.
  while (rounds && separatePills(pills, GAP + 3, room) > 1) {
    pills.forEach(settle);
    rounds--;
  }
  if (!rounds || pills.some((pill) => touches(pill, note, 0)))
    packRows(pills, {...room, height: note.y - note.height / 2});
  return pills.map(({id, x, y, width, height}) => ({id, x: tenth(x), y: tenth(y + frame.top), width, height}));
}

/** Moves a pill off the note, which lies in a lower corner: towards the middle or up, whichever is less. */
function leave(note: Box, pill: Pill, {width}: Size): void {
  const inwards = note.x < width / 2 ? 1 : -1;
  const x = note.x + inwards * ((note.width + pill.width) / 2 + NOTE_GAP);
  const y = note.y - (note.height + pill.height) / 2 - NOTE_GAP;
  const fits = x - pill.width / 2 >= EDGE && x + pill.width / 2 <= width - EDGE;
  if (fits && Math.abs(x - pill.x) < pill.y - y) pill.x = x;
  else pill.y = y;
}

/** A pill beside its dot: outwards, else inwards, else below or above, wherever it covers the fewest marks and pills. */
function besideDot({x, y, width, height}: Box, outwards: 1 | -1, marks: readonly Box[], pills: readonly Pill[]): Point {
  const [across, down] = [BESIDE + width / 2, BESIDE + height / 2];
  const sides = [
    {x: x + outwards * across, y},
    {x: x - outwards * across, y},
    {x, y: y + down},
    {x, y: y - down},
  ];
  const costs = sides.map((side, rank) => {
    const pill = {...side, width, height};
    const covered = marks.filter((mark) => touches(pill, mark, -1)).length;
    return rank + COVERS * (covered + pills.filter((other) => touches(pill, other, GAP)).length);
  });
  return sides[costs.indexOf(Math.min(...costs))]!;
}

/**
 * At the edge for a place outside: due north or south of it where its longitude shows, else where the way from the middle
 * ends, as far as a pill of this size can go inside the picture.
 */
function towards({x, y, width, height}: Box, middle: Point): Point {
  const [dx, dy] = [x - middle.x, y - middle.y];
  const across = middle.x - EDGE - width / 2;
  if (Math.abs(dx) < across) return {x, y: dy < 0 ? 0 : 2 * middle.y};
  const share = Math.min(
    1,
    across / Math.abs(dx || 1),
    (middle.y - EDGE - height / 2) / Math.abs(dy || 1),
  );
  return {x: middle.x + dx * share, y: middle.y + dy * share};
}
