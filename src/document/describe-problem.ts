import type {Problem} from './problem.js';

/**
 * The sentence for the console: `<rra-explainer>: relations="acess" is not known. Allowed: access, defence. The
 * default is used.`
 */
export function describeProblem({where, value, allowed, effect}: Problem): string {
  return `<rra-explainer>: ${where}="${value}" is not known. Allowed: ${allowed}. ${effect}`;
}
