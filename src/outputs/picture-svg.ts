import {kindOf} from '../document/kinds.js';
import type {Box, NetworkLayout, TiePath} from '../layout/geometry.js';
import type {ShownRelation} from '../model/model.js';
import {placeById} from '../model/queries.js';
import type {MapDrawing} from '../scene/draw-map.js';
import type {Scene} from '../scene/scene.js';
import {MAP_FONT_PX, MAP_LINE_PX, MAP_PADDING_PX, SUBJECT_WEIGHT, typeFor} from '../scene/sizes.js';
import {textLines} from '../scene/text-lines.js';
import {LIGHT, LIGHT_KINDS} from './light-colors.js';
import {element, escaped} from './markup.js';
import {type Block, captionBlock, headBlock, legendBlock, sourceBlock} from './picture-text.js';
import {textAt} from './svg-text.js';

/** How much of a stroke stays where something else is lit. */
const DIM = 0.25;
/** The ring of ground round a pill, and how much wider than its bundle the ground under it is, in units. */
const RING = 3;
const HALO = 5;

/**
 * The picture as a drawing that stands alone: the network or map as the scene has it, in light colours, under its title
 * and day, over its legend, what is selected, the sources and the credit. Text is text, and no style sheet, script, font or
 * address of anything else is in it, so that it opens in every drawing program, and the same scene gives the same bytes.
 */
export function pictureSvg(scene: Scene): string {
  const {picture, map, settings, model, words} = scene;
  const {width, height, top} = picture;
  const head = headBlock(scene);
  const below: readonly Block[] = [legendBlock(scene), captionBlock(scene), sourceBlock(scene)];
  const title = words.text(model.document.title);
  let y = head.height + height - top;
  const placed = below.map((block) => {
    const at = y;
    y += block.height;
    return element('g', {transform: `translate(0 ${at})`}, block.markup);
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: y,
      viewBox: `0 0 ${width} ${y}`,
      'xml:lang': words.messages.tag,
      role: 'img',
      'font-family': 'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif',
      'font-size': 12,
    },
    element('title', {}, escaped(title)),
    settings.alt ? element('desc', {}, escaped(settings.alt)) : '',
    element('rect', {width, height: y, fill: LIGHT.bg}),
    head.markup,
    // A drawing within the drawing: what a map has beyond its frame is cut off.
    element(
      'svg',
      {y: head.height, width, height: height - top, viewBox: `0 ${top} ${width} ${height - top}`},
      element('rect', {y: top, width, height: height - top, fill: LIGHT.panel}),
      map ? landOf(map) : '',
      ...scene.outlines.map(({d, ids}) => outlineOf(d, ids, scene)),
      ...tiesOf(scene),
      ...(map ? marksOf(map, scene) : []),
      ...picture.nodes.map((node) => nodeOf(node, scene)),
      ...(map ? namesOf(map, scene) : []),
      ...scene.labels.map((chip) => chipOf(chip, LIGHT_KINDS[chip.kind])),
    ),
    ...placed,
  );
}

const landOf = ({land}: MapDrawing): string =>
  land.transforms.map((transform) => element('path', {d: land.d, transform, fill: LIGHT.land})).join('');

function outlineOf(d: string, ids: readonly string[], {lit}: Scene): string {
  const isLit = ids.some((id) => lit?.relations.has(id));
  return element('path', {
    d,
    fill: isLit ? LIGHT_KINDS.grouping : 'none',
    'fill-opacity': isLit ? 0.08 : undefined,
    stroke: LIGHT_KINDS.grouping,
    'stroke-width': isLit ? 1.4 : 1.1,
    'stroke-dasharray': '4 3',
    opacity: lit && !isLit ? DIM : undefined,
  });
}

/** Bundle by bundle, each over ground of its own, so that what it crosses is seen to pass below. */
function tiesOf({picture, model, lit}: Scene): string[] {
  const {ties}: NetworkLayout = picture;
  return ties.flatMap((tie, index) => {
    const shown = model.shown.find(({id}) => id === tie.id);
    const isLit = lit?.relations.has(tie.id);
    if (!shown || (shown.stage === 'ended' && !isLit)) return [];
    const isFirst = tie.axis !== ties[index - 1]?.axis && tie.gaps === undefined && (!lit || isLit);
    const under = {d: tie.spine, fill: 'none', stroke: LIGHT.panel, 'stroke-width': tie.width + HALO};
    return [isFirst ? element('path', under) : '', strokeOf(tie, shown, lit !== null && !isLit)];
  });
}

function strokeOf({d, gaps, length = 0}: TiePath, shown: ShownRelation, isDim: boolean): string {
  const {weight, isDouble, dash, isDotted} = kindOf(shown);
  const isEnded = shown.stage === 'ended';
  const stroke = {
    d,
    fill: 'none',
    stroke: LIGHT_KINDS[shown.kind],
    'stroke-width': isEnded ? 1 : shown.isSubject ? SUBJECT_WEIGHT : weight,
    // Not every program knows `pathLength`: dots have their distance in units.
    'stroke-dasharray': stageDash(shown) ?? (gaps ? `.001 ${length / (gaps + 0.01) - 0.001}` : dash || undefined),
    'stroke-linecap': isDotted ? 'round' : undefined,
    opacity: isDim ? DIM : undefined,
  };
  const inner = {...stroke, stroke: LIGHT.panel, 'stroke-width': 2, 'stroke-dasharray': undefined, opacity: undefined};
  return element('path', stroke) + (isDouble && !isEnded ? element('path', inner) : '');
}

/** What is not in force has gaps; see `theme/network-styles.ts`. */
function stageDash({stage, kind}: ShownRelation): string | undefined {
  if (stage === 'signed') return '11 5';
  if (stage === 'talks' && kind !== 'talks') return '2 4';
  return stage === 'ended' ? '1.5 6' : undefined;
}

function nodeOf(node: NetworkLayout['nodes'][number], scene: Scene): string {
  const {map, model, words, picture, lit, selected} = scene;
  const country = model.countries.find(({id}) => id === node.id);
  if (!country) return '';
  const {nodeFont, usesShortNames} = typeFor(picture.width);
  const text = map?.pills.get(node.id) ?? (usesShortNames ? words.shortName(country) : words.name(country));
  const isDim = lit !== null && !lit.countries.has(node.id);
  const isSelected = selected?.id === node.id;
  const stroke = isDim ? LIGHT.muted : LIGHT.edge;
  const fill = isSelected ? LIGHT.text : LIGHT.bg;
  return (
    pill(node, RING, {fill: LIGHT.panel}) +
    pill(node, -0.75, {fill, stroke, 'stroke-width': 1.5}) +
    textAt(text, node, {size: nodeFont, fill: isSelected ? LIGHT.bg : isDim ? LIGHT.muted : LIGHT.text, isBold: true})
  );
}

/** A box with round ends, as much larger on each side as `by` says. */
function pill({x, y, width, height}: Box, by: number, paint: Record<string, string | number>): string {
  const tall = height + 2 * by;
  return element('rect', {x: x - width / 2 - by, y: y - tall / 2, width: width + 2 * by, height: tall, rx: tall / 2, ...paint});
}

function chipOf(chip: Box & {readonly text: string}, fill: string): string {
  return pill(chip, 0, {fill: LIGHT.panel, rx: 5}) + textAt(chip.text, chip, {size: 12, fill, isBold: true});
}

function marksOf({dots, marks, disputed}: MapDrawing, {model, lit, selected}: Scene): string[] {
  const dot = {r: 3, fill: LIGHT.text, stroke: LIGHT.panel, 'stroke-width': 1};
  const ring = {r: 3.6, fill: LIGHT.panel, stroke: LIGHT_KINDS.dispute, 'stroke-width': 2};
  const isDim = (id: string): boolean =>
    lit !== null && selected?.id !== id && !placeById(model, id)?.about?.some((relation) => lit.relations.has(relation));
  return [
    ...dots.map(({x, y}) => element('circle', {cx: x, cy: y, ...dot})),
    ...marks
      .filter(({isArea}) => !isArea)
      .map(({id, x, y}) => element('circle', {cx: x, cy: y, ...(disputed.has(id) ? ring : dot), opacity: isDim(id) ? DIM : undefined})),
  ];
}

/** The names of places, and the note that the map takes no side. */
function namesOf({marks, note, disputed}: MapDrawing, {words: {messages}}: Scene): string[] {
  const said = `${disputed.size > 0 ? `○ ${messages.mapKey} ` : ''}${messages.mapNote}`;
  const lines = textLines(said, note.width - 2 * MAP_PADDING_PX, MAP_FONT_PX);
  const box = {x: note.x, y: note.y + note.height / 2 - (lines.length * MAP_LINE_PX) / 2};
  return [
    ...marks.map(({name, isArea}) =>
      name ? textAt(name.text, name, {size: MAP_FONT_PX, fill: isArea ? LIGHT.muted : LIGHT.text, isItalic: true, halo: LIGHT.panel}) : '',
    ),
    element('rect', {x: note.x - note.width / 2, y: note.y - note.height / 2, width: note.width, height: note.height, fill: LIGHT.panel, 'fill-opacity': 0.8}),
    textAt(lines.join('\n'), box, {size: MAP_FONT_PX, fill: LIGHT.muted}),
  ];
}
