import {kindOf, type RelationKind} from '../document/kinds.js';
import type {Words} from '../i18n/words.js';
import type {LabelVariant, LayoutLabel, NetworkLayout, PlacedLabel} from '../layout/geometry.js';
import {groupBy} from '../layout/group-by.js';
import {placeLabels} from '../layout/place-labels.js';
import {textWidth} from '../layout/text-width.js';
import type {Model, ShownRelation} from '../model/model.js';
import {pairKey} from '../model/queries.js';
import {CHIP_FONT_PX, CHIP_HEIGHT_PX, CHIP_PADDING_PX} from './sizes.js';

/** A chip of the picture with what it stands for. */
export interface Chip extends PlacedLabel {
  /** Id of the relation, or of the pair where the chip names several relations. */
  readonly target: string;
  readonly kind: RelationKind;
}

/** What decides which chips there are, what they say and where they stand. */
export interface ChipsInput {
  readonly model: Model;
  readonly words: Words;
  readonly picture: NetworkLayout;
  /** Ids of the relations that are lit; null at rest. */
  readonly lit: ReadonlySet<string> | null;
  /** At rest a map has no outline, which over land looks like a territory. */
  readonly isMap: boolean;
  /** How much larger than expected the reader's text is. */
  readonly textScale: number;
}

/** The chips for what is lit, or at rest the subject's and the largest grouping's, each where there is room. */
export function placeChips({model, words, picture, lit, isMap, textScale}: ChipsInput): Chip[] {
  const wanted = lit ? litRelations(model, lit) : restingRelations(model, isMap);
  const specs = new Map<string, {label: LayoutLabel; target: string; kind: RelationKind}>();
  for (const relations of groupedByPlace(wanted)) {
    const [first] = relations;
    if (!first) continue;
    const [one = '', other = ''] = first.members;
    const on = kindOf(first).isGrouping ? {group: first.id} : {between: [one, other] as const};
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

/** The subject first: where room is short, it keeps its chip. */
function litRelations(model: Model, lit: ReadonlySet<string>): readonly ShownRelation[] {
  const relations = model.all.filter(({id}) => lit.has(id));
  return relations.sort((a, b) => Number(b.isSubject) - Number(a.isSubject));
}

function restingRelations(model: Model, isMap: boolean): readonly ShownRelation[] {
  const groupings = model.shown.filter((shown) => kindOf(shown).isGrouping && shown.stage !== 'ended');
  const largest = [...groupings].sort((a, b) => b.members.length - a.members.length)[0];
  return [...model.shown.filter(({isSubject}) => isSubject), ...(largest && !isMap ? [largest] : [])];
}

/** Ties of one pair share a chip; each grouping has its own. */
function groupedByPlace(relations: readonly ShownRelation[]): readonly (readonly ShownRelation[])[] {
  return groupBy(relations, (shown) => {
    const [one = '', other = ''] = shown.members;
    return kindOf(shown).isGrouping ? shown.id : `pair ${pairKey(one, other)}`;
  });
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
  if (!shown || kindOf(shown).nature === 'dispute') return '';
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
