import {inShort} from '../document/problem-list.js';
import type {Problem} from '../document/problem.js';

/** So many letters tell our attributes from those of any element (`contenteditable`) and of frameworks. */
const TELLING = 5;

const withoutHyphens = (name: string): string => name.replaceAll('-', '');

/**
 * One problem for each attribute of the page that begins as one of ours (`known`) and is none itself: `asof`, `country`.
 * All others are left alone: a page may have its own.
 */
export function findMisspelt(
  attributes: Iterable<{readonly name: string; readonly value: string}>,
  known: readonly string[],
): readonly Problem[] {
  return [...attributes].flatMap(({name, value}) => {
    const start = withoutHyphens(name).slice(0, TELLING);
    const meant = known.find((ours) => withoutHyphens(ours).startsWith(start));
    if (!meant || known.includes(name)) return [];
    return {where: name, value: inShort(value), allowed: meant, effect: 'It is left out.'};
  });
}
