/** What the widget alone does with much: 40 countries with 200 relations, and 50 widgets on a page against one. Unthrottled. */
import {measureLoad} from './measure-page.mjs';
import {inRounds} from './rounds.mjs';
import {perPiece, valueOf} from './summarise.mjs';

const LARGE = {id: 'large', label: '40 countries, 200 relations', nodes: 40, ties: 200};
const ONE = {id: 'one', label: 'one widget', count: 1};
const MANY = {id: 'many', label: '50 widgets', count: 50};

/** Medians and quartiles: of the large picture in ms, of many widgets per widget as ratio to one of the same round. */
export async function measureScale({browser, urlOf, runs, say}) {
  const {measured, failures} = await inRounds(
    [LARGE, ONE, MANY],
    runs,
    (page) => measureLoad(browser, urlOf({...page, id: 'ours'}), 1),
    say,
  );
  for (const [id, reason] of failures) throw new Error(`${id}: ${reason}`);
  const [large, one, many] = [LARGE, ONE, MANY].map(({id}) => measured.get(id));
  const perWidget = (measure) => perPiece(many, one, measure, MANY.count);
  return {
    large: {longestTask: valueOf(large, 'longestTask', 1), longestTaskThread: valueOf(large, 'longestTaskThread', 1)},
    many: {firstFullFrame: perWidget('firstFullFrame'), mainThread: perWidget('mainThread')},
  };
}
