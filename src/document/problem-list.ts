import type {Problem} from '../model/problem.js';
import {cleanText} from './clean-text.js';

/** Notes one problem; see `Problem`. Any value will do, even one that throws when touched. */
export type Report = (where: string, value: unknown, allowed: string, effect: string) => void;

/** More than these say nothing new, and would bury the first ones in the console. */
const MAX_PROBLEMS = 50;
const MAX_CHARACTERS = 60;

/** Collects problems; beyond the first 50 it only counts. */
export function problemList(): {
  readonly report: Report;
  readonly finish: () => readonly Problem[];
} {
  const problems: Problem[] = [];
  let count = 0;
  return {
    report(where, value, allowed, effect) {
      if (++count <= MAX_PROBLEMS) problems.push({where, value: inShort(value), allowed, effect});
    },
    finish() {
      const more = count - problems.length;
      if (more > 0)
        problems.push({
          where: 'document',
          value: '…',
          allowed: 'the JSON Schema',
          effect: `And ${more} more.`,
        });
      return problems;
    },
  };
}

/** A value in about 60 characters. Objects are only named by sort: to look into them could run their code. */
export function inShort(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value) return 'an object or a list';
  const text = String(value);
  return cleanText(text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text);
}
