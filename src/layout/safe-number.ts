/**
 * `value` between `low` and `high`; the middle of the two where they have crossed. NaN gives `low`: what strangers'
 * documents give passes through here.
 */
export const clamp = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : value > low ? Math.min(value, high) : low;

/** Rounds to 0.1, so that no engine's last digit reaches the page; never -0. */
export const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
