/** What a page goes on doing once its picture stands: when it comes to rest, its heap, and frames in five idle seconds. */
import {openPage, pause, traced} from './measure-page.mjs';
import {countFrames} from './read-trace.mjs';

const IDLE_MS = 5000;

export async function measureRest(browser, url) {
  const {page, client, reached, close} = await openPage(browser, 1);
  try {
    const start = Date.now();
    await page.goto(url);
    await reached('bench-rest');
    const atRestAfter = Date.now() - start;
    await pause(500);
    const trace = await traced(page, () => pause(IDLE_MS));
    await client.send('HeapProfiler.collectGarbage');
    const {usedSize} = await client.send('Runtime.getHeapUsage');
    return {atRestAfter, idleFrames: countFrames(trace), heap: usedSize};
  } finally {
    await close();
  }
}
