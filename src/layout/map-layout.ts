import type {
  Box,
  LabelVariant,
  LayoutNode,
  LayoutTie,
  NetworkLayout,
  PlacedNode,
  Point,
  Size,
} from './geometry.js';
import {landPath} from './land.js';
import {type Coordinates, type Frame, landTransforms, type MapWindow, onMap} from './map-window.js';
import {packRows} from './pack-rows.js';
import {GAP, keepInside, type Pill} from './pill.js';
import {placeNames, type NamedMark} from './place-names.js';
import {routeTies} from './route-ties.js';
import {clamp, tenth} from './safe-number.js';
import {sumOf} from './times.js';
import {separatePills} from './separate-pills.js';

/** A place to mark besides the countries. */
export interface LayoutPlace {
  readonly id: string;
  readonly place: Coordinates;
  /** A sea or a region: its name alone is written, in its middle. */
  readonly isArea: boolean;
  /** Not drawn, it still keeps its room: a day that shows it moves no pill. */
  readonly isShown: boolean;
  /** The name in the ways it may be set, best first. */
  readonly variants: readonly LabelVariant[];
}

export interface MapInput {
  readonly window: MapWindow;
  readonly frame: Frame;
  /** In the order in which they find their sides. */
  readonly nodes: readonly LayoutNode[];
  /** `placeId` is that of the place that a line is about. */
  readonly ties: readonly (LayoutTie & {readonly placeId?: string})[];
  readonly places: readonly LayoutPlace[];
}

/** A network whose nodes stand beside their places on the globe. */
export interface MapLayout extends NetworkLayout {
  /** The path of all land, drawn once with each of these transforms. */
  readonly land: {readonly d: string; readonly transforms: readonly string[]};
  /** The countries' own places. */
  readonly dots: readonly Point[];
  /** The other places with their names, where those found room. */
  readonly marks: readonly NamedMark[];
}

/** What is nearer to the picture's edge does not count as shown. */
const EDGE = 8;
/** From a dot to its pill. */
const BESIDE = 7;
/** The size of a dot or a ring with the space that keeps it legible. */
export const MARK_SIZE = 14;
/** What a pill's side costs: for each place that it covers, and for each step down the list of sides. */
const COVERS = 10;
const ROUNDS = 40;

/** The arrows by eighths of a turn, from the east clockwise. */
const ARROWS = '→↘↓↙←↖↑↗';

/** Whether a point of the picture shows on the map, under neither the strip nor the note. */
export const isShownAt = ({x, y}: Point, {width, height}: MapWindow, {top, note}: Frame): boolean =>
  x > EDGE && x < width - EDGE && y > top && y < height - EDGE && !touches({x, y, width: 0, height: 0}, note, EDGE);

/** The way to a place that the window does not show, as an arrow; empty for one that it shows, or for none. */
export function arrowTo(place: Coordinates | undefined, window: MapWindow, frame: Frame): string {
  if (!place) return '';
  const at = onMap(place, window);
  if (isShownAt(at, window, frame)) return '';
  const middle = middleOf(window, frame);
  const eighths = Math.round((Math.atan2(at.y - middle.y, at.x - middle.x) / Math.PI) * 4);
  return ARROWS[(eighths + 8) % 8] ?? '';
}

const middleOf = ({width, height}: Size, {top}: Frame): Point => ({x: width / 2, y: (top + height) / 2});

const touches = (a: Box, b: Box, gap: number): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap;

/**
 * Puts each country beside its place, or at the edge where the window does not show it, routes the ties from pill to
 * pill and names the places. Pills keep apart and inside the frame.
 */
export function mapLayout({window, frame, nodes, ties, places}: MapInput): MapLayout {
  const size = {width: window.width, height: window.height};
  const at = new Map(places.map(({id, place}) => [id, onMap(place, window)]));
  const inFrame = places.filter(({id}) => isShownAt(at.get(id)!, window, frame));
  const points = inFrame.filter(({isArea}) => !isArea).map(({id}) => at.get(id)!);
  const homes = nodes.map(({place}) => place && onMap(place, window));
  const dots = homes.filter((home) => home !== undefined && isShownAt(home, window, frame)) as Point[];
  const placed = placePills(nodes, homes, dots, [...points, ...dots], window, frame);
  const lines = ties.map(({placeId, ...tie}) => ({...tie, through: at.get(placeId ?? '')}));
  const routed = routeTies(placed, lines, size);
  const marks = placeNames(
    inFrame.filter(({isShown}) => isShown).map(({id, isArea, variants}) => ({...at.get(id)!, id, isArea, variants})),
    [...placed, frame.note, ...[...points, ...dots].map(boxOf)],
    routed,
    {x: 0, y: frame.top, width: size.width, height: size.height - frame.top},
  );
  return {
    ...size,
    top: frame.top,
    land: {d: landPath(), transforms: landTransforms(window)},
    dots,
    marks,
    nodes: placed,
    ties: routed,
    obstacles: [
      frame.note,
      ...marks.flatMap(({name, ...mark}) => [{...mark, width: MARK_SIZE, height: MARK_SIZE}, ...(name ? [name] : [])]),
    ],
  };
}

const boxOf = ({x, y}: Point): Box => ({x, y, width: MARK_SIZE, height: MARK_SIZE});

/** The pills in the order of the nodes; they settle with 0 at the frame's top. */
function placePills(
  nodes: readonly LayoutNode[],
  homes: readonly (Point | undefined)[],
  dots: readonly Point[],
  kept: readonly Point[],
  window: MapWindow,
  frame: Frame,
): PlacedNode[] {
  const room = {width: window.width, height: window.height - frame.top};
  const middle = {x: room.width / 2, y: room.height / 2};
  const inRoom = <Place extends Point>(place: Place): Place => ({...place, y: place.y - frame.top});
  const note = inRoom(frame.note);
  const marks = kept.map(inRoom).map(boxOf);
  const centre = sumOf(dots, ({x}) => x) / (dots.length || 1);
  const pills: Pill[] = [];
  const settle = (pill: Pill): void => {
    keepInside(pill, room);
    if (touches(pill, note, GAP)) leave(note, pill, room);
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
  // Aiming a unit too far gets there sooner; what that leaves is less than the gap.
  while (rounds && separatePills(pills, GAP + 1, room) > 1) {
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
  const x = note.x + inwards * ((note.width + pill.width) / 2 + GAP);
  const y = note.y - (note.height + pill.height) / 2 - GAP;
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

/** Where the way from the middle to a place outside ends, as far as a pill of this size can go inside the picture. */
function towards({x, y, width, height}: Box, middle: Point): Point {
  const [dx, dy] = [x - middle.x, y - middle.y];
  const share = Math.min(
    1,
    (middle.x - EDGE - width / 2) / Math.abs(dx || 1),
    (middle.y - EDGE - height / 2) / Math.abs(dy || 1),
  );
  return {x: middle.x + dx * share, y: middle.y + dy * share};
}
