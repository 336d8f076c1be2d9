import type {ExplainerDocument} from '../document/types.js';

/** With more relations than this, reading, settling and drawing together can hold the page for more than 50 ms. */
const LARGE = 40;

/** Whether a document is worth a task for each step. */
export const isLarge = ({relations}: ExplainerDocument): boolean => relations.length > LARGE;

/** Lets the page do what waits to be done, such as answering a reader. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
