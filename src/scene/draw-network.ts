import {kindOf} from '../document/kinds.js';
import type {Country, Relation} from '../document/types.js';
import type {Words} from '../i18n/words.js';
import type {LayoutNode, LayoutTie, NetworkLayout} from '../layout/geometry.js';
import {networkLayout} from '../layout/network-layout.js';
import {pictureHeight} from '../layout/picture-height.js';
import {nameWidth, type NameWidths} from './probe.js';
import {STRIP_PX, SUBJECT_WEIGHT, typeFor} from './sizes.js';

/** What decides where nodes and lines lie: no dates, so that a day that changes no line moves nothing. */
export interface DrawingInput {
  readonly countries: readonly Country[];
  /** The relations to draw; of their members those that are among `countries`. */
  readonly relations: readonly Relation[];
  /** Id of the relation whose line is the thickest. */
  readonly subject: string;
  readonly words: Words;
  /** In px. */
  readonly width: number;
  /** How much larger than expected the reader's text is. */
  readonly textScale: number;
  readonly nameWidths: NameWidths;
  /** Whether what stands beside the picture is narrow, and so tall. */
  readonly isTall: boolean;
}

/** The picture of countries and relations at a width. */
export function drawNetwork({countries, relations, subject, words, width, textScale, nameWidths, isTall}: DrawingInput): NetworkLayout {
  const type = typeFor(width);
  const nodes = countries.map((country): LayoutNode => {
    const name = type.usesShortNames ? words.shortName(country) : words.name(country);
    return {
      id: country.id,
      width: Math.ceil(nameWidth(name, type.nodeFont * textScale, nameWidths) + 2 * type.nodePadding),
      height: Math.ceil(type.nodeHeight * Math.max(1, textScale)),
      place: country.place,
      at: country.at,
    };
  });
  const order = nodes.map(({id}) => id);
  const shown = relations.map((relation) => ({
    relation,
    id: relation.id,
    members: order.filter((id) => relation.members.includes(id)),
  }));
  const main = shown.find(({id}) => id === subject)?.members ?? [];
  const isOfSubject = ({members}: {members: readonly string[]}): number => Number(members.every((id) => main.includes(id)));
  const top = Math.ceil(STRIP_PX * Math.max(1, textScale));
  const picture = networkLayout({
    size: {width, height: top + pictureHeight(nodes, width, isTall)},
    top,
    nodes,
    ties: shown
      .filter(({relation, members}) => !kindOf(relation).isGrouping && members.length === 2)
      // The subject's bundle comes last: it lies on top of all others.
      .sort((a, b) => isOfSubject(a) - isOfSubject(b))
      .map(({relation, id, members: [one = '', other = '']}): LayoutTie => {
        const {isDotted, weight} = kindOf(relation);
        return {id, between: [one, other], isDotted, weight: id === subject ? SUBJECT_WEIGHT : weight};
      }),
  });
  // The layout sorts by id, so that it settles alike whatever the order; readers walk in the document's order.
  return {...picture, nodes: [...picture.nodes].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))};
}
