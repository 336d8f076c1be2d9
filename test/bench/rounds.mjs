/** Rounds of measurements: in each one every page once, in an order of its own, so that what slows the machine slows all. */
import {shuffled} from './statistics.mjs';

/**
 * Calls `measure(page)` for every page in every round. By page's id, the list of what came back; a page that fails is
 * left out from then on, with the reason in `failures`.
 */
export async function inRounds(pages, rounds, measure, say = () => {}) {
  const measured = new Map(pages.map(({id}) => [id, []]));
  const failures = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const page of shuffled(pages, round)) {
      if (failures.has(page.id)) continue;
      try {
        measured.get(page.id).push(await measure(page));
      } catch (error) {
        failures.set(page.id, error.message);
        say(`${page.label}: ${error.message}`);
      }
    }
    say(`round ${round + 1} of ${rounds}`);
  }
  return {measured, failures};
}
