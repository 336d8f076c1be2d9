/** Everything that is measured, one after the other, as one plain object: what `result.json` holds. */
import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {brotliSize} from '../../build/size-budget.mjs';
import {comparePictures} from './compare-pictures.mjs';
import {measureGrowth} from './growth.mjs';
import {readyMadeMarkup} from './inserted-markup.mjs';
import {checkLimits} from './limits.mjs';
import {measureLoad} from './measure-page.mjs';
import {measureReactions} from './measure-reactions.mjs';
import {measureRest} from './measure-rest.mjs';
import {measureScale} from './measure-scale.mjs';
import {REFERENCE} from './pages.mjs';
import {inRounds} from './rounds.mjs';
import {SCRIPT} from './serve-pages.mjs';
import {loadRatios, loadTimes, ratioOf, reactionTimes, restOf} from './summarise.mjs';

const HOW =
  'Each load in an empty profile of its own, from a server on the same machine, with brotli and without a cache; no graphics card, so WebGL runs in software.';
/** Pages that draw on the main thread as we do, and that we are to be no slower than. */
const PEERS = ['d3', 'force-graph'];
const REST_RUNS = 3;
const REACTION_RUNS = 7;

const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8'))
    .version;

/** `pictures` is filled with the ready-made markup that the server sends; `say` tells how far it is. */
export async function measureAll({browser, server, pages, pictures, options, say}) {
  const urlOf = (parameters) => server.origin + server.addressOf(parameters);
  const ours = pages.find(({id}) => id === 'ours');
  const bothThrottles = async (measure) => ({at1: await measure(1), at4: await measure(4)});

  pictures.set(0, await readyMadeMarkup(browser, urlOf({id: 'ours'})));
  const compared = ['ours', REFERENCE].map((id) => urlOf({id}));
  const differingPixels = await comparePictures(browser, compared);

  say('weighing');
  // Also the warm-up: loads that count for nothing but their weight fill the caches of server and machine.
  const {measured: weights, failures} = await inRounds(pages, 1, async (page) => {
    server.startCounting();
    await measureLoad(browser, urlOf(page), 1);
    return server.weigh(server.addressOf(page));
  });
  for (const [id, reason] of failures) throw new Error(`${id}: ${reason}`);

  say('loading');
  const {measured: loads} = await inRounds(
    pages,
    options.runs,
    (page) => bothThrottles((throttle) => measureLoad(browser, urlOf(page), throttle)),
    say,
  );
  const loadsOf = (id, at) => loads.get(id).map((run) => run[at]);
  const ratiosAt = (id, at) => loadRatios(loadsOf(id, at), loadsOf(REFERENCE, at));

  say('resting');
  const {measured: rests} = await inRounds(
    pages,
    REST_RUNS,
    (page) => measureRest(browser, urlOf(page)),
    say,
  );

  const result = {
    measured: {
      date: new Date().toISOString().slice(0, 10),
      browser: await browser.version(),
      cores: availableParallelism(),
      runs: options.runs,
      how: HOW,
    },
    scriptBrotli: brotliSize(SCRIPT),
    differingPixels,
    reference: {
      at1: loadTimes(loadsOf(REFERENCE, 'at1')),
      at4: loadTimes(loadsOf(REFERENCE, 'at4')),
    },
    pages: pages.map(({id, label, packages}) => ({
      id,
      label,
      versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
      ...weights.get(id)[0],
      at1: ratiosAt(id, 'at1'),
      at4: ratiosAt(id, 'at4'),
      rest: restOf(rests.get(id)),
    })),
  };

  if (ours) {
    // In the round itself, since what slows one page of a round slows the other.
    const against = (id) =>
      Object.fromEntries(['firstFullFrame', 'mainThread'].map((measure) => [measure, ratioOf(loadsOf(ours.id, 'at1'), loadsOf(id, 'at1'), measure)]));
    const peers = PEERS.filter((id) => loads.has(id));
    result.peers = Object.fromEntries(peers.map((id) => [id, against(id)]));
    say('much');
    result.scale = await measureScale({browser, urlOf, runs: options.runs, say});
    say('pointing, selecting, stepping');
    const {measured} = await inRounds(
      [ours],
      Math.min(options.runs, REACTION_RUNS),
      (page) => bothThrottles((throttle) => measureReactions(browser, urlOf(page), throttle)),
      say,
    );
    const runs = measured.get(ours.id);
    result.reactions = {
      at1: reactionTimes(runs.map(({at1}) => at1)),
      at4: reactionTimes(runs.map(({at4}) => at4)),
    };
    const all = [...loadsOf(ours.id, 'at1'), ...loadsOf(ours.id, 'at4')];
    result.layoutShift = Math.max(...all.map(({layoutShift}) => layoutShift));
  }
  if (!options.isQuick)
    Object.assign(result, await measureGrowth({browser, urlOf, pages, pictures, say}));
  return {...result, limits: checkLimits(result)};
}
