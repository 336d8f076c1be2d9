import type {LabelVariant, LayoutNode, LayoutTie, NetworkLayout, Point, Size} from './geometry.js';
import {landPath} from './land.js';
import {type Coordinates, type Frame, landTransforms, type MapWindow, onMap} from './map-window.js';
import {boxOf, EDGE, placeMapPills, touches} from './place-map-pills.js';
import {placeNames, type NamedMark} from './place-names.js';
import {routeTies} from './route-ties.js';

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

/** The size of a ring, units. */
const RING = 10;

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
  const placed = placeMapPills(nodes, homes, dots, [...points, ...dots], window, frame);
  const lines = ties.map(({placeId, ...tie}) => ({...tie, through: at.get(placeId ?? '')}));
  const routed = routeTies(placed, lines, size);
  const marks = placeNames(
    inFrame.filter(({isShown}) => isShown).map(({id, isArea, variants}) => ({...at.get(id)!, id, isArea, variants})),
    [...placed, frame.note, ...[...points, ...dots].map((point) => ({...point, width: RING, height: RING}))],
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
      ...marks.flatMap(({name, ...mark}) => [boxOf(mark), ...(name ? [name] : [])]),
    ],
  };
}
