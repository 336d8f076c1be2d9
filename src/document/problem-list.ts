import type {Problem} from './problem.js';
import {cleanText} from './clean-text.js';

/** Notes one problem; see `Problem`. Any value will do, even one that throws when touched. */
export type Report = (where: string, value: unknown, allowed: string, effect: string) => undefined;

/** More than these say nothing new, and would bury the first ones in the console. */
const MAX_PROBLEMS = 50;
const MAX_CHARACTERS = 60;

/** Collects the first 50 problems. */
export function problemList(): {readonly report: Report; readonly problems: readonly Problem[]} {
  const problems: Problem[] = [];
  return {
    problems,
    report(where, value, allowed, effect) {
      if (problems.length < MAX_PROBLEMS)
        problems.push({where: where || 'document', value: inShort(value), allowed, effect});
      return undefined;
    },
  };
}

/** A value in about 60 characters. Objects are only named by sort: to look into them could run their code. */
export function inShort(value: unknown): string {
  if (typeof value === 'function' || (typeof value === 'object' && value))
    return 'an object or a list';
  const text = String(value ?? 'nothing');
  return cleanText(text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text);
}
