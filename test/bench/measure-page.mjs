/* global PerformanceObserver */
/** Opens one page in a browser profile of its own, empty and without cache, and reads what it did. */
import {readLoad} from './read-trace.mjs';

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
  'blink.user_timing',
];
const PATIENCE_MS = 90_000;
/** Work that a page puts off until its picture stands belongs to it as well. */
const AFTERMATH_MS = 250;

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** An open page with what the bench needs of it. Close it when done. */
export async function openPage(browser, throttle) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1000, height: 900});
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const client = await page.createCDPSession();
  const marks = new Map();
  const reached = (name) =>
    new Promise((done, fail) => {
      if (marks.has(name)) done();
      marks.set(name, done);
      setTimeout(() => fail(new Error(`No ${name}. ${faults.join('; ')}`)), PATIENCE_MS).unref();
    });
  client.on('Runtime.bindingCalled', ({payload}) => {
    marks.get(payload)?.();
    marks.set(payload, () => {});
  });
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', {name: 'benchReport'});
  if (throttle > 1) await client.send('Emulation.setCPUThrottlingRate', {rate: throttle});
  return {page, client, reached, close: () => context.close()};
}

/** The mark by which the page is found in a trace of a time in which it need not do anything. */
export const PRESENT = 'bench-present';

/** Records what the page does while `act` runs; the events of the trace. */
export async function traced(page, act) {
  await page.tracing.start({categories: CATEGORIES});
  await page.evaluate((name) => void performance.mark(name), PRESENT);
  await act();
  const text = Buffer.from(await page.tracing.stop()).toString();
  return JSON.parse(text).traceEvents;
}

/** The sum of all layout shifts so far. */
const layoutShift = () =>
  new Promise((done) => {
    new PerformanceObserver((list) =>
      done(list.getEntries().reduce((sum, {value}) => sum + value, 0)),
    ).observe({type: 'layout-shift', buffered: true});
    setTimeout(() => done(0), 50);
  });

/** One load: the times of `readLoad`, and the layout shift. */
export async function measureLoad(browser, url, throttle) {
  const {page, reached, close} = await openPage(browser, throttle);
  try {
    const trace = await traced(page, async () => {
      await page.goto(url);
      await reached('bench-full');
      await pause(AFTERMATH_MS * throttle);
    });
    return {...readLoad(trace), layoutShift: await page.evaluate(layoutShift)};
  } finally {
    await close();
  }
}
