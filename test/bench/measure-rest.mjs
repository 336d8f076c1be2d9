/** What a page goes on doing once its picture stands: when it comes to rest, its heap, and frames in five idle seconds. */
import {openPage, pause, PRESENT, traced} from './measure-page.mjs';
import {countFrames, pageEvents} from './read-trace.mjs';

const IDLE_MS = 5000;
/** What a page still has to do right after it has said that it is at rest. */
const SETTLING_MS = 500;

/**
 * Loads a page and leaves it alone. `atRestAfter` in ms since the navigation, `heap` in bytes after a garbage
 * collection, `idleFrames` in the five seconds that begin once the page has said that its picture stands still.
 */
export async function measureRest(browser, url) {
  const {page, client, reached, close} = await openPage(browser, 1);
  try {
    await page.goto(url);
    await reached('bench-rest');
    const atRestAfter = await page.evaluate(
      () => performance.getEntriesByName('bench-rest')[0].startTime,
    );
    await pause(SETTLING_MS);
    const trace = await traced(page, () => pause(IDLE_MS));
    await client.send('HeapProfiler.collectGarbage');
    const {usedSize} = await client.send('Runtime.getHeapUsage');
    const {inProcess} = pageEvents(trace, PRESENT);
    return {atRestAfter, idleFrames: countFrames(inProcess), heap: usedSize};
  } finally {
    await close();
  }
}
