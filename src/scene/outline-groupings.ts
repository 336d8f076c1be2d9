import {kindOf} from '../document/kinds.js';
import type {GroupOutline, NetworkLayout} from '../layout/geometry.js';
import {outlineGroups} from '../layout/outline-groups.js';
import type {Model, ShownRelation} from '../model/model.js';

/** More outlines at once are no longer told apart. */
const MOST = 2;

/** What decides which groupings are outlined and where. */
export interface OutlinesInput {
  readonly model: Model;
  readonly picture: NetworkLayout;
  /** Ids of the relations that are lit; null at rest. */
  readonly lit: ReadonlySet<string> | null;
  /** At rest a map has no outline, which over land looks like a territory. */
  readonly isMap: boolean;
}

/**
 * The outlines to draw, the widest first. At rest the largest grouping's alone: each outline of the picture has its name.
 * While something is lit, its groupings', the widest two; words tell of all.
 */
export function outlineGroupings({model, picture, lit, isMap}: OutlinesInput): readonly GroupOutline[] {
  const isWanted = ({id, stage}: ShownRelation): boolean => (lit ? lit.has(id) : stage !== 'ended');
  const groupings = (lit ? model.all : model.shown)
    .filter((shown) => kindOf(shown).isGrouping && isWanted(shown))
    .sort((a, b) => b.members.length - a.members.length);
  // Groupings of the same members share an outline, so the third of a list may still be on the second line.
  const lines = new Set([...new Set(groupings.map(({members}) => members.join()))].slice(0, MOST));
  const drawn = lit ? groupings.filter(({members}) => lines.has(members.join())) : groupings.slice(0, isMap ? 0 : 1);
  return outlineGroups(picture.nodes, drawn, picture);
}
