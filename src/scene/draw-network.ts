import {kindOf} from '../document/kinds.js';
import type {Country, Relation} from '../document/types.js';
import type {Words} from '../i18n/words.js';
import type {LayoutNode, LayoutTie, NetworkLayout} from '../layout/geometry.js';
import {networkLayout} from '../layout/network-layout.js';
import {pictureHeight} from '../layout/picture-height.js';
import {textWidth} from '../layout/text-width.js';
import type {Probe} from './scene.js';
import {PROBE_FONT_PX, SUBJECT_WEIGHT, typeFor} from './sizes.js';

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
}

/** The picture of countries and relations at a width. */
export function drawNetwork({countries, relations, subject, words, width, textScale}: DrawingInput): NetworkLayout {
  const type = typeFor(width);
  const nodes = countries.map((country): LayoutNode => {
    const name = type.usesShortNames ? words.shortName(country) : words.name(country);
    return {
      id: country.id,
      width: Math.ceil(textWidth(name, type.nodeFont * textScale) + 2 * type.nodePadding),
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
  const picture = networkLayout({
    size: {width, height: pictureHeight(nodes, width)},
    nodes,
    ties: shown
      .filter(({relation, members}) => !kindOf(relation).isGrouping && members.length === 2)
      .map(({relation, id, members: [one = '', other = '']}): LayoutTie => {
        const {lines, weight} = kindOf(relation);
        return {id, between: [one, other], lines, weight: id === subject ? SUBJECT_WEIGHT : weight};
      }),
    groups: shown.filter(({relation}) => kindOf(relation).isGrouping),
  });
  // The layout sorts by id, so that it settles alike whatever the order; readers walk in the document's order.
  return {...picture, nodes: [...picture.nodes].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))};
}

/** The longest name in the picture, as the probe shows it and as wide as the layout takes it, in px. */
export function longestNodeName({countries, words}: Pick<DrawingInput, 'countries' | 'words'>): Probe {
  const names = countries.map((country) => words.name(country));
  const sized = names.map((name) => ({name, width: textWidth(name, PROBE_FONT_PX)}));
  return sized.sort((a, b) => b.width - a.width)[0] ?? {name: '', width: 1};
}
