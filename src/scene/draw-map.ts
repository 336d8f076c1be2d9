import {kindOf} from '../document/kinds.js';
import type {Country, ExplainerDocument, Place, Relation} from '../document/types.js';
import type {Words} from '../i18n/words.js';
import type {Box, LabelVariant, LayoutNode, NetworkLayout, Size} from '../layout/geometry.js';
import {arrowTo, isShownAt, type LayoutPlace, mapLayout, type MapLayout} from '../layout/map-layout.js';
import {type Coordinates, type Frame, mapWindow, type MapWindow, onMap} from '../layout/map-window.js';
import {textWidth} from '../layout/text-width.js';
import {sumOf} from '../layout/times.js';
import type {DrawingInput} from './draw-network.js';
import {nameWidth} from './probe.js';
import {
  MAP_FONT_PX,
  MAP_LINE_PX,
  MAP_PADDING_PX,
  NOTE_WIDTH_PX,
  PLACE_LINE_PX,
  SHORT_OUTSIDE_BELOW_PX,
  SUBJECT_WEIGHT,
  typeFor,
} from './sizes.js';

/** Lines break at words, so that a text needs more than its length. */
const SLACK = 1.15;

/** What decides a map. */
export interface MapInput extends DrawingInput {
  /** Its places and relations decide the part of the world, on every day and whatever the filter. */
  readonly document: ExplainerDocument;
  /** The places to draw. */
  readonly places: readonly Place[];
  /** The network that it stands in for: its size and its strokes. */
  readonly network: NetworkLayout;
}

/** A map with its words. */
export interface MapDrawing extends MapLayout {
  /** What each country's pill says, by its id: its name, and an arrow where it lies outside. */
  readonly pills: ReadonlyMap<string, string>;
  /** Ids of the places that a dispute is about: they are marked alike. */
  readonly disputed: ReadonlySet<string>;
  readonly note: Box;
}

/**
 * The countries that a map must show: those of the subject, and those of relations that have places; all where that
 * leaves fewer than two with a place of their own.
 */
function shownCountries({countries, document}: MapInput): readonly Country[] {
  const about = new Set([document.subject, ...document.places.flatMap((place) => place.about ?? [])]);
  const members = new Set(document.relations.filter(({id}) => about.has(id)).flatMap((relation) => relation.members));
  const placed = countries.filter(({place}) => place);
  const meant = placed.filter(({id}) => members.has(id) || about.has(id));
  return meant.length > 1 ? meant : placed;
}

/** Whether there is enough to draw a map of: a place of the story, and two countries with places of their own. */
export const canMap = (countries: readonly Country[], places: readonly Place[]): boolean =>
  places.length > 0 && countries.filter(({place}) => place).length > 1;

const coordinatesOf = (list: readonly (Country | Place)[]): Coordinates[] => list.flatMap(({place}) => (place ? [place] : []));

/** The map of countries, relations and places in a picture as large as their network. */
export function drawMap(input: MapInput): MapDrawing {
  const {countries, relations, subject, document, places, words, textScale, nameWidths, network} = input;
  const size = {width: network.width, height: network.height};
  const inside = shownCountries(input);
  const seen = coordinatesOf([...inside, ...document.places]);
  const beyond = coordinatesOf(countries.filter((country) => !inside.includes(country)));
  const {window, note} = windowWithNote(seen, beyond, size, network.top, noteSizes(words, size.width, textScale));
  const frame = {top: network.top, note};
  const pills = new Map<string, string>();
  const type = typeFor(size.width);
  const font = type.nodeFont * textScale;
  const nodes = countries.map((country): LayoutNode => {
    const {id, place} = country;
    const [name, arrow] = pillText(country, window, frame, words);
    pills.set(id, name + arrow);
    return {
      id,
      place,
      width: Math.ceil(nameWidth(name, font, nameWidths) + textWidth(arrow, font) + 2 * type.nodePadding),
      height: Math.ceil(type.nodeHeight * Math.max(1, textScale)),
    };
  });
  const disputes = document.relations.filter((relation) => kindOf(relation).nature === 'dispute');
  const isAbout = (place: Place, {id}: Relation): boolean => place.about?.includes(id) === true;
  const order = nodes.map(({id}) => id);
  const membersOf = ({members}: Relation): string[] => order.filter((id) => members.includes(id));
  const layout = mapLayout({
    window,
    frame,
    nodes,
    ties: relations
      .filter((relation) => !kindOf(relation).isGrouping && membersOf(relation).length === 2)
      .map((relation) => {
        const {isDotted, weight} = kindOf(relation);
        const [one = '', other = ''] = membersOf(relation);
        const spot = places.find((place) => !place.isArea && isAbout(place, relation));
        return {
          id: relation.id,
          between: [one, other] as const,
          isDotted,
          weight: relation.id === subject ? SUBJECT_WEIGHT : weight,
          placeId: disputes.includes(relation) ? spot?.id : undefined,
        };
      }),
    places: document.places.map((place) => ({...layoutPlace(place, words, textScale), isShown: places.includes(place)})),
  });
  return {
    ...layout,
    pills,
    note: frame.note,
    disputed: new Set(
      places.filter((place) => !place.isArea && disputes.some((dispute) => isAbout(place, dispute))).map(({id}) => id),
    ),
  };
}

/** A country's name, and the arrow after it where it lies outside. */
function pillText(country: Country, window: MapWindow, frame: Frame, words: Words): readonly [string, string] {
  const arrow = arrowTo(country.place, window, frame);
  const {usesShortNames} = typeFor(window.width);
  const isShort = usesShortNames || (arrow && window.width < SHORT_OUTSIDE_BELOW_PX);
  return [isShort ? words.shortName(country) : words.name(country), arrow && ` ${arrow}`];
}

/** A name in one line, and in two where it has several words. */
function layoutPlace({id, place, isArea = false, name}: Place, words: Words, textScale: number): Omit<LayoutPlace, 'isShown'> {
  const text = words.text(name);
  const middle = text.length / 2;
  const breaks = [...text.matchAll(/ |(?<=[/／・])/g)].map(({index}) => index);
  const at = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  const lines = [[text], ...(at === undefined ? [] : [[text.slice(0, at), text.slice(at).trim()]])];
  return {
    id,
    place,
    isArea,
    variants: lines.map(
      (parts): LabelVariant => ({
        text: parts.join('\n'),
        width: Math.max(...parts.map((part) => textWidth(part, MAP_FONT_PX * textScale))),
        height: Math.ceil(parts.length * PLACE_LINE_PX * Math.max(1, textScale)),
      }),
    ),
  };
}

/** The ways to set the note, best first: a block of lines where the map is wide, lines from edge to edge. */
function noteSizes({messages: {mapKey, mapNote}}: Words, width: number, textScale: number): Size[] {
  const scale = Math.max(1, textScale);
  const sizeOf = (across: number, texts: readonly string[]): Size => {
    const lines = texts.map((text) => Math.ceil((textWidth(text, MAP_FONT_PX * textScale) * SLACK) / (across - 2 * MAP_PADDING_PX)));
    return {width: across, height: Math.ceil(sumOf(lines, (count) => count) * MAP_LINE_PX * scale)};
  };
  const block = NOTE_WIDTH_PX * scale;
  return [
    ...(width > 2 * block ? [sizeOf(block, [`○ ${mapKey}`, mapNote])] : []),
    sizeOf(width, [`○ ${mapKey} ${mapNote}`]),
  ];
}

/** The part of the world to show, and the note where it hides no place that must be seen. */
function windowWithNote(
  seen: readonly Coordinates[],
  beyond: readonly Coordinates[],
  size: Size,
  top: number,
  [first, ...others]: readonly Size[],
): {window: MapWindow; note: Box} {
  const {width, height} = first!;
  // A note from edge to edge takes its height from the map; a block in a corner takes nothing that must be seen.
  const isBlock = width < size.width;
  const window = mapWindow(seen, beyond, size, {top, bottom: isBlock ? 0 : height})!;
  const isSeen = (note: Box): boolean => seen.every((place) => isShownAt(onMap(place, window), window, {top: 0, note}));
  const corners = [width / 2, size.width - width / 2].map((x) => ({x, y: size.height - height / 2, width, height}));
  const free = corners.find(isSeen);
  if (free || others.length === 0) return {window, note: free ?? corners[0]!};
  return windowWithNote(seen, beyond, size, top, others);
}
