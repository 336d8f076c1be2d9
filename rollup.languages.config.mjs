import {languageTags} from './build/language-list.mjs';
import {SIZE_LIMITS} from './build/size-budget.mjs';
import {shipped} from './rollup.config.mjs';

/** `dist/rra-explainer.en.js`: the element with these languages in it. It speaks the first where it has none of a page's. */
const scriptOf = (tags) =>
  shipped(tags.join() === 'en' ? SIZE_LIMITS.english : undefined, tags, `dist/rra-explainer.${tags.join('.')}.js`);

/**
 * `npm run build:languages`: a script for each language. `npm run build:languages -- --configLanguages=en,ja`: one with
 * these, the first foremost.
 */
export default function languageBuilds(options) {
  const wanted = options.configLanguages?.split(',');
  // Rollup would call an option of ours unknown.
  delete options.configLanguages;
  const known = languageTags();
  const unknown = wanted?.find((tag) => !known.includes(tag));
  if (unknown) throw new Error(`There is no language ${unknown}. There are: ${known.join(', ')}.`);
  return wanted ? scriptOf(wanted) : known.map((tag) => scriptOf([tag]));
}
