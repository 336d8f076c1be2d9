import {readFileSync} from 'node:fs';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The first fenced block that begins with these letters, as it stands in the README; throws where there is none. */
function block(start) {
  const found = [...README.matchAll(/^```\w+\n([^]*?)\n```$/gm)].find(([, text]) =>
    text.startsWith(start),
  );
  if (!found) throw new Error(`The README has no code that begins with ${start}.`);
  return found[1];
}

/** The script line, with its integrity hash. */
export const SCRIPT = block('<script src="/rra-explainer.js"');
/** The line for the post. */
export const TAG = block('<rra-explainer>');
/** The text for readers without the widget. */
export const FALLBACK = /<span slot="fallback">([^<]+)<\/span>/.exec(TAG)[1];
/** The line for editors that strip unknown tags; its text is cut short in the README. */
export const FIGURE = block('<figure data-rra-explainer').replace(/>[^<]*…</, `>${FALLBACK}<`);
/** The line for sites that strip scripts. */
export const FRAME = block('<iframe');

const allowed = block('const attributes = ');

/**
 * The documented code for one sanitizer, from its comment to the next, as a function of what it names; `result` says
 * what of it comes back.
 */
export function documentedConfig(name, parameters, result) {
  const parts = allowed.split(/^(?:\/\/|#) (.*)\n/m);
  const at = parts.findIndex((part, index) => index % 2 === 1 && part.split(',')[0] === name);
  if (at < 0) throw new Error(`The README names no settings for ${name}.`);
  const code = parts[at + 1].trim();
  const body = result ? `${code}; return ${result};` : `return ${code}`;
  return new Function(...parameters, `${parts[0]}\n${body}`);
}

/** The documented line for Bleach and the list that it names, both as Python. */
export function documentedPython() {
  const list = /^const (attributes = \[.*\]);$/m.exec(allowed)[1];
  return [list, /^bleach\.clean.*$/m.exec(allowed)[0]];
}

/** The names of all attributes. */
export const ATTRIBUTES = documentedConfig('DOMPurify', ['DOMPurify', 'html'])(
  {sanitize: (html, {ADD_ATTR}) => ADD_ATTR},
  '',
);
