import type {Option} from './options.js';
import type {Chosen} from './snippets.js';

/** What stands in the form: a text for each option that is not left at its default. */
export type Values = Readonly<Record<string, string>>;

/** The attributes that the tag gets: what the parser refuses stays out of it. */
export const chosenOf = (options: readonly Option[], values: Values): Chosen =>
  options.flatMap(({name, problemWith}) => {
    const value = values[name]?.trim() ?? '';
    return value && !problemWith(value) ? [[name, value] as const] : [];
  });

/** The values with one of them changed; an empty one goes. */
export function withChoice(values: Values, name: string, value: string): Values {
  const {[name]: _, ...rest} = values;
  return value ? {...rest, [name]: value} : rest;
}

/** The words of a list with one of them switched; `none` stands alone. */
export function withWord(list: string, word: string, isOn: boolean): string {
  const words = list.split(' ').filter((other) => other && other !== word);
  if (!isOn) return words.join(' ');
  return word === 'none' ? word : [...words.filter((other) => other !== 'none'), word].join(' ');
}

/** The choice as it stands after the `#` of the page's address, and back: a link to the builder carries it. */
export const writeChoice = (values: Values): string => new URLSearchParams({...values}).toString();
export const readChoice = (hash: string): Values => Object.fromEntries(new URLSearchParams(hash.replace(/^#/, '')));

/** Why a script's address cannot be used; empty where it can. */
export function problemWithScript(address: string): string {
  try {
    const {protocol} = new URL(address, 'https://site.example/');
    if (address.trim() && /^https?:$/.test(protocol)) return '';
  } catch {
    // Not an address at all.
  }
  return `“${address}” is no address of a script. Allowed: a path such as /rra-explainer.js, or an https: address.`;
}
