import {KINDS, kindOf} from '../document/kinds.js';
import type {Words} from '../i18n/words.js';
import type {LayoutNode, LayoutTie, NetworkLayout} from '../layout/geometry.js';
import {networkLayout} from '../layout/network-layout.js';
import {pictureHeight} from '../layout/picture-height.js';
import {textWidth} from '../layout/text-width.js';
import type {Model, ShownRelation} from '../model/model.js';
import {PROBE_FONT_PX, SUBJECT_WEIGHT, typeFor} from './sizes.js';

/** The picture of a model at a width in px. `textScale` is how much larger than expected the reader's text is. */
export function drawNetwork(model: Model, words: Words, width: number, textScale: number): NetworkLayout {
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
    ties: model.shown.filter((shown) => !kindOf(shown).isGrouping && shown.members.length === 2).map(layoutTie),
    groups: model.shown.filter((shown) => kindOf(shown).isGrouping),
  });
  // The layout sorts by id, so that it settles alike whatever the order; readers walk in the document's order.
  const order = nodes.map(({id}) => id);
  return {...picture, nodes: [...picture.nodes].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))};
}

/** The longest name in the picture, as the probe shows it and as wide as the layout takes it, in px. */
export function longestNodeName({countries}: Model, words: Words): {name: string; width: number} {
  const names = countries.map((country) => words.name(country));
  const sized = names.map((name) => ({name, width: textWidth(name, PROBE_FONT_PX)}));
  return sized.sort((a, b) => b.width - a.width)[0] ?? {name: '', width: 1};
}

function layoutTie({id, kind, members, isSubject}: ShownRelation): LayoutTie {
  const {lines, weight} = KINDS[kind];
  return {
    id,
    between: [members[0] ?? '', members[1] ?? ''],
    lines,
    weight: isSubject ? SUBJECT_WEIGHT : weight,
  };
}
