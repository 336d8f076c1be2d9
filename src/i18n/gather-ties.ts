import type {TieWords} from './messages.js';

/** Ties that lead to the same others: VFA and EDCA with the United States make one of these. */
export interface GatheredTies {
  readonly others: readonly string[];
  readonly ties: string[];
}

/** Gathers the ties that lead to the same others, in the order of the first of them, so that a sentence names each once. */
export function gatherTies(ties: readonly TieWords[]): readonly GatheredTies[] {
  const gathered = new Map<string, GatheredTies>();
  for (const {tie, others} of ties) {
    const key = others.join('\n');
    const known = gathered.get(key);
    if (known) known.ties.push(tie);
    else gathered.set(key, {others, ties: [tie]});
  }
  return [...gathered.values()];
}

/** Whether every tie leads to one country; a grouping leads to several, and its sentence is built the other way round. */
export function arePairwise(ties: readonly TieWords[]): boolean {
  return ties.every(({others}) => others.length === 1);
}
