/**
 * Tells of sizes that have changed, in the next frame: what a new height does to the page (a scroll bar) must not come
 * back within the same one.
 */
export const watchSizes = (act: () => void): ResizeObserver => new ResizeObserver(() => requestAnimationFrame(act));
