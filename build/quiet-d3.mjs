/** What d3-force needs of the two packages when it is run by hand: nothing that ever acts. */
const STAND_INS = {
  'd3-timer': 'export const timer = () => ({restart() {}, stop() {}});',
  'd3-dispatch': 'export const dispatch = () => ({call() {}});',
};

/**
 * Rollup plugin: the layout runs d3's simulation by `tick`, without timers and listeners, so the script leaves out the
 * code for them (1.1 kB of brotli) and cannot leave a timer behind.
 */
export function quietD3() {
  return {
    name: 'quiet-d3',
    resolveId: (id, importer) =>
      id in STAND_INS && /[\\/]d3-force[\\/]/.test(importer ?? '') ? `\0quiet:${id}` : null,
    load: (id) => (id.startsWith('\0quiet:') ? STAND_INS[id.slice('\0quiet:'.length)] : null),
  };
}
