/** How the first full frame grows with the nodes of a picture, and with the pictures on a page. Unthrottled. */
import {readyMadeMarkup} from './inserted-markup.mjs';
import {measureLoad} from './measure-page.mjs';
import {REFERENCE} from './pages.mjs';
import {inRounds} from './rounds.mjs';
import {ratioOf} from './summarise.mjs';

const NODES = [10, 40, 100, 400];
const WIDGETS = [1, 10, 50];
const ROUNDS = 3;

/** The ready-made picture is of five countries; the diagram alone and markup in the page say nothing more here. */
const GROWING = (id) => id !== 'markup' && id !== 'ours-diagram';
const ON_ONE_PAGE = new Set(['inserted', 'ours', 'd3', 'force-graph']);

const NOTE =
  'The widget draws 60 countries at most: of larger documents it leaves the rest out and says so on the console; the inserted markup is what it drew.';

/** One row a page, one ratio a step; a page that fails at a step has none there and says why. */
async function grow(pages, steps, measure, say) {
  const rows = pages.map(({id, label}) => ({id, label, ratios: []}));
  for (const step of steps) {
    say(`growing to ${step}`);
    const {measured, failures} = await inRounds(pages, ROUNDS, (page) => measure(page, step), say);
    for (const row of rows) {
      row.ratios.push(ratioOf(measured.get(row.id), measured.get(REFERENCE), 'firstFullFrame'));
      if (failures.has(row.id)) row.failure = `at ${step}: ${failures.get(row.id)}`;
    }
  }
  return rows;
}

export async function measureGrowth({browser, urlOf, pages, pictures, say}) {
  for (const nodes of NODES)
    pictures.set(nodes, await readyMadeMarkup(browser, urlOf({id: 'ours', nodes})));
  const growing = pages.filter(({id}) => GROWING(id));
  const several = pages.filter(({id}) => ON_ONE_PAGE.has(id));
  const load = (parameters) => measureLoad(browser, urlOf(parameters), 1);
  return {
    growth: {
      note: NOTE,
      steps: NODES,
      rows: await grow(growing, NODES, ({id}, nodes) => load({id, nodes}), say),
    },
    widgets: {
      steps: WIDGETS,
      rows: await grow(several, WIDGETS, ({id}, count) => load({id, count}), say),
    },
  };
}
