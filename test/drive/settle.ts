/** Waiting for a widget, in this page or in a frame. Imports no code of the widget: tests of the built script use it too. */
import type {RraExplainerElement} from '../../src/rra-explainer.js';

/** Waits for that many frames, without leaving a trace in the records of a page in a frame. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

/** Waits until a condition holds, frame by frame, at most about five seconds. */
export async function until(isMet: () => unknown, what: string): Promise<void> {
  for (let frame = 0; frame < 300; frame += 1) {
    if (isMet()) return;
    await frames(1);
  }
  throw new Error(`${what} did not come.`);
}

/**
 * Waits until a widget has drawn what it knows: three frames, for the observers of size, for what they made the
 * widget do, and for what follows from that.
 */
export async function settled(widget: RraExplainerElement): Promise<void> {
  await until(() => widget.shadowRoot, 'The shadow root');
  await widget.updateComplete;
  for (let round = 0; round < 3; round += 1) {
    await frames(1);
    await widget.updateComplete;
  }
}
