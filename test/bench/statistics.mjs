/** The value below which the given share of the numbers lies, between neighbours by their distance. NaN for none. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** Median and quartiles, the spread that a few slow runs do not move. */
export const spreadOf = (numbers) => ({
  median: quantile(numbers, 0.5),
  from: quantile(numbers, 0.25),
  to: quantile(numbers, 0.75),
});

/**
 * Each run's number over the reference's of the same round, so that a machine that grows slow in between slows both.
 * A round without a reference, or with a reference of 0, has no ratio.
 */
export const ratiosOf = (numbers, references) =>
  numbers.map((number, round) => number / references[round]).filter(Number.isFinite);

/** The same numbers in another order, drawn by a generator with a seed: the same order in each bench. */
export function shuffled(things, seed) {
  const random = randomFrom(seed);
  return things
    .map((thing) => [random(), thing])
    .sort(([a], [b]) => a - b)
    .map(([, thing]) => thing);
}

/** A generator of numbers from 0 to below 1 that starts over with each seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
