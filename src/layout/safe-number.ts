import type {Size} from './geometry.js';

/** `value` if it is a finite number, else `fallback`: what strangers' documents give passes through here. */
export const finite = (value: number | undefined, fallback = 0): number =>
  Number.isFinite(value) ? (value as number) : fallback;

/** `value` between `low` and `high`; the middle of the two where they have crossed. NaN gives `low`. */
export const clamp = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : value > low ? Math.min(value, high) : low;

/** Rounds to 0.1, so that no engine's last digit reaches the page; never -0. */
export const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** A size that a picture can have: no bad number, no negative one, none beyond all screens. */
export const pictureSize = ({width, height}: Size): Size => ({
  width: clamp(finite(width), 0, 20_000),
  height: clamp(finite(height), 0, 20_000),
});
