/** The longest task of the main thread while a reader points, selects and steps through the editions of the widget. */
import {openPage, pause, PRESENT, traced} from './measure-page.mjs';
import {longestTask, pageEvents} from './read-trace.mjs';

const STEPS = 12;
/** Long enough for the frames that an action brings, also at the throttle. */
const BETWEEN_MS = 150;

/** Runs in the page: the middle of each country, and the focus on the slider. */
const middles = () =>
  [...document.querySelector('rra-explainer').shadowRoot.querySelectorAll('[part~="node"]')].map(
    (node) => {
      const {x, y, width, height} = node.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    },
  );
const focusSlider = () =>
  document.querySelector('rra-explainer').shadowRoot.querySelector('input[type="range"]').focus();

/** In ms by what the reader does, each by the clock on the wall and, as `…Thread`, by the thread's own. */
export async function measureReactions(browser, url, throttle) {
  const {page, reached, close} = await openPage(browser, throttle);
  const longestWhile = async (act) => {
    const trace = await traced(page, act);
    const {onMain} = pageEvents(trace, PRESENT);
    return {wall: longestTask(onMain), thread: longestTask(onMain, -Infinity, 'tdur')};
  };
  const rest = () => pause(BETWEEN_MS * throttle);
  try {
    await page.goto(url);
    await reached('bench-rest');
    await pause(1000 * throttle);
    const nodes = await page.evaluate(middles);
    if (nodes.length === 0) throw new Error('The widget has no node to point at.');
    const highlight = await longestWhile(async () => {
      for (const [x, y] of nodes) {
        await page.mouse.move(x, y);
        await rest();
      }
    });
    const select = await longestWhile(async () => {
      for (const [x, y] of nodes) {
        // As with a hand: the pointer has come to rest before the button goes down.
        await page.mouse.move(x, y);
        await rest();
        await page.mouse.click(x, y);
        await rest();
      }
    });
    await page.keyboard.press('Escape');
    await page.evaluate(focusSlider);
    await rest();
    const step = await longestWhile(async () => {
      for (let count = 0; count < STEPS; count += 1) {
        await page.keyboard.press('ArrowLeft');
        await rest();
      }
    });
    return {
      highlight: highlight.wall,
      select: select.wall,
      step: step.wall,
      highlightThread: highlight.thread,
      selectThread: select.thread,
      stepThread: step.thread,
    };
  } finally {
    await close();
  }
}
