import type {ExplainerDocument} from './document/types.js';

/** Relations from which on reading, settling and drawing together can hold the page for more than 50 ms. */
const LARGE = 40;

export const isLarge = ({relations}: ExplainerDocument): boolean => relations.length > LARGE;

/** Lets the page do what waits to be done, such as answering a reader. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
