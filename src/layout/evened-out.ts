/**
 * Values brought to 0–1, half by their size and half by their rank: far outliers neither leave the rest in a heap nor
 * lose their side. Equal values get equal places; a single one the middle.
 */
export function evenedOut(values: readonly number[]): number[] {
  const ranks = [...new Set(values)].sort((a, b) => a - b);
  const rankOf = new Map(ranks.map((value, rank) => [value, rank]));
  const last = ranks.length - 1;
  const low = ranks[0] ?? 0;
  const span = (ranks[last] ?? 0) - low;
  return values.map((value) => (span > 0 ? ((value - low) / span + (rankOf.get(value) ?? 0) / last) / 2 : 0.5));
}
