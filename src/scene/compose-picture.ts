import {RELATION_KINDS, type RelationKind} from '../document/types.js';
import type {Words} from '../i18n/words.js';
import type {LabelVariant, LayoutLabel, LayoutNode, LayoutTie, NetworkLayout, PlacedLabel} from '../layout/geometry.js';
import {groupBy} from '../layout/group-by.js';
import {networkLayout} from '../layout/network-layout.js';
import {placeLabels} from '../layout/place-labels.js';
import {pictureHeight} from '../layout/picture-height.js';
import {textWidth} from '../layout/text-width.js';
import type {Model, ShownRelation} from '../model/model.js';
import {type Lit, pairKey} from '../model/queries.js';

/** A label of the picture with what it stands for. */
export interface ShownLabel extends PlacedLabel {
  /** Id of the relation, or of the pair where the label names several relations. */
  readonly target: string;
  readonly kind: RelationKind;
}

/** How large the words of the picture are; all px. */
interface Type {
  readonly nodeFont: number;
  readonly nodePadding: number;
  readonly nodeHeight: number;
  readonly usesShortNames: boolean;
}

/** Chips keep this size at every width: 12 px is the least that stays readable. */
const CHIP_FONT_PX = 12;
const CHIP_PADDING_PX = 7;
const CHIP_HEIGHT_PX = 20;
/** The size of the probe's text in the styles. */
const PROBE_FONT_PX = 13;
/** Widths are taken in steps, so that a picture may scale up a little but never squeezes its words. */
export const WIDTH_STEP_PX = 20;
export const MIN_WIDTH_PX = 140;

/** Narrower pictures, in px, take the smallest type and short names. */
export const TINY_BELOW_PX = 260;

/** The type sizes for a picture of this width in px; they are also what the styles use, see `network-styles`. */
export function typeFor(width: number): Type {
  if (width < TINY_BELOW_PX) return {nodeFont: 12, nodePadding: 6, nodeHeight: 24, usesShortNames: true};
  if (width < 300) return {nodeFont: 12, nodePadding: 9, nodeHeight: 28, usesShortNames: false};
  return {nodeFont: 13, nodePadding: 12, nodeHeight: 30, usesShortNames: false};
}

/** The picture of a model at a width in px. `textScale` is how much larger than expected the reader's text is. */
export function composePicture(model: Model, words: Words, width: number, textScale: number): NetworkLayout {
  const type = typeFor(width);
  const nodes = model.countries.map((country): LayoutNode => {
    const name = type.usesShortNames ? words.shortName(country) : words.name(country);
    return {
      id: country.id,
      width: Math.ceil(textWidth(name, type.nodeFont * textScale) + 2 * type.nodePadding),
      height: Math.ceil(type.nodeHeight * Math.max(1, textScale)),
      place: country.place,
      at: country.at,
    };
  });
  const picture = networkLayout({
    size: {width, height: pictureHeight(nodes, width)},
    nodes,
    ties: inKindOrder(model.shown).filter(({kind, members}) => kind !== 'grouping' && members.length === 2).map(layoutTie),
    groups: model.shown.filter(({kind}) => kind === 'grouping'),
  });
  // Read and walked in the document's order, which begins with the subject.
  const order = nodes.map(({id}) => id);
  return {...picture, nodes: [...picture.nodes].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))};
}

/** The longest name in the picture, as the probe shows it and as wide as the layout takes it, in px. */
export function longestNodeName({countries}: Model, words: Words): {name: string; width: number} {
  const names = countries.map((country) => words.name(country));
  const sized = names.map((name) => ({name, width: textWidth(name, PROBE_FONT_PX)}));
  return sized.sort((a, b) => b.width - a.width)[0] ?? {name: '', width: 1};
}

/** The labels for what is lit, or at rest the subject's and the largest grouping's, each where there is room. */
export function composeLabels(
  model: Model,
  words: Words,
  picture: NetworkLayout,
  lit: Lit | null,
  textScale: number,
): ShownLabel[] {
  const wanted = lit ? litRelations(model, lit) : restingRelations(model);
  const specs = new Map<string, {label: LayoutLabel; target: string; kind: RelationKind}>();
  for (const relations of groupedByPlace(wanted)) {
    const [first] = relations;
    if (!first) continue;
    const [one = '', other = ''] = first.members;
    const on = first.kind === 'grouping' ? {group: first.id} : {between: [one, other] as const};
    const target = relations.length > 1 ? pairKey(one, other) : first.id;
    const variants = variantsOf(relations, words, lit !== null).map((text) => labelVariant(text, textScale));
    specs.set(first.id, {label: {id: first.id, on, variants}, target, kind: first.kind});
  }
  const labels = [...specs.values()].map(({label}) => label);
  return placeLabels(labels, picture).flatMap((placed) => {
    const spec = specs.get(placed.id);
    return spec ? [{...placed, target: spec.target, kind: spec.kind}] : [];
  });
}

function layoutTie({id, kind, members, isSubject}: ShownRelation): LayoutTie {
  const isMain = kind === 'access' || kind === 'defence' || kind === 'dispute';
  return {
    id,
    between: [members[0] ?? '', members[1] ?? ''],
    lines: kind === 'defence' ? 2 : 1,
    weight: isSubject ? 5 : kind === 'defence' ? 1.6 : kind === 'dispute' ? 3 : isMain ? 2.4 : 1.8,
  };
}

function litRelations(model: Model, lit: Lit): readonly ShownRelation[] {
  const relations = model.all.filter(({id}) => lit.relations.has(id));
  return inKindOrder(relations).sort((a, b) => Number(b.isSubject) - Number(a.isSubject));
}

function restingRelations(model: Model): readonly ShownRelation[] {
  const groupings = model.shown.filter(({kind, stage}) => kind === 'grouping' && stage !== 'ended');
  const largest = [...groupings].sort((a, b) => b.members.length - a.members.length)[0];
  return [...model.shown.filter(({isSubject}) => isSubject), ...(largest ? [largest] : [])];
}

/** Ties of one pair share a label; each grouping has its own. */
function groupedByPlace(relations: readonly ShownRelation[]): readonly (readonly ShownRelation[])[] {
  return groupBy(relations, ({id, kind, members: [one = '', other = '']}) =>
    kind === 'grouping' ? id : `pair ${pairKey(one, other)}`,
  );
}

/** From the full text to the shortest: `MDT · VFA · EDCA`, `MDT +2`; alone `RAA 2025`, `RAA`. A mere number says nothing. */
function variantsOf(relations: readonly ShownRelation[], words: Words, withYear: boolean): string[] {
  const shorts = relations.map(({relation, members}) => {
    const short = words.text(relation.short);
    const {length} = relation.members;
    // An outline round a part of a grouping says that it is one: `Squad (2/4)`.
    return members.length < length ? `${short} (${members.length}/${length})` : short;
  });
  const [first = ''] = shorts;
  if (shorts.length > 1) return [shorts.join(' · '), `${first} +${shorts.length - 1}`];
  const year = withYear ? yearOf(relations[0]) : '';
  return year && !first.includes(year) ? [`${first} ${year}`, first] : [first];
}

function yearOf(shown: ShownRelation | undefined): string {
  if (!shown || shown.kind === 'dispute') return '';
  const {inForce, signed} = shown.relation;
  const day = shown.stage === 'in-force' ? inForce : signed;
  return day && day !== 'unknown' ? day.slice(0, 4) : '';
}

function labelVariant(text: string, textScale: number): LabelVariant {
  return {
    text,
    width: Math.ceil(textWidth(text, CHIP_FONT_PX * textScale) + 2 * CHIP_PADDING_PX),
    height: Math.ceil(CHIP_HEIGHT_PX * Math.max(1, textScale)),
  };
}

function inKindOrder(relations: readonly ShownRelation[]): ShownRelation[] {
  return [...relations].sort((a, b) => RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind));
}

/** From this inner width in px the card stands beside the diagram. */
const WIDE_FROM_PX = 550;
/** The diagram's share of a wide widget and its side padding in px; the styles use the same two numbers. */
const DIAGRAM_SHARE = 0.6;
const DIAGRAM_PADDING_PX = 24;

/** From this inner width in px the card beside the diagram has room for labels beside values. */
const ROOMY_FROM_PX = 680;

/** A font may run this much wider than expected before the widget treats its own width as smaller. */
const LARGE_TEXT = 1.25;

/** Whether a card beside the diagram sets its labels above its values at this inner width in px and size of text. */
export function isSnugAt(innerWidth: number, textScale: number): boolean {
  return widthInText(innerWidth, textScale) < ROOMY_FROM_PX;
}

/** Whether the card stands beside the diagram at this inner width in px and size of text. */
export function isWideAt(innerWidth: number, textScale: number): boolean {
  return widthInText(innerWidth, textScale) >= WIDE_FROM_PX;
}

/** The width as the text finds it: at twice the size of text a column holds half as much. */
function widthInText(width: number, textScale: number): number {
  return textScale > LARGE_TEXT ? width / textScale : width;
}

/** The width in px to compose the picture for, in steps; a hidden widget (0) is composed as a middling one. */
export function pictureWidth(innerWidth: number, hasCardBeside: boolean, textScale: number): number {
  const width = innerWidth || WIDE_FROM_PX;
  const room = width * (hasCardBeside && isWideAt(width, textScale) ? DIAGRAM_SHARE : 1) - DIAGRAM_PADDING_PX;
  return Math.max(MIN_WIDTH_PX, Math.floor(room / WIDTH_STEP_PX) * WIDTH_STEP_PX);
}
