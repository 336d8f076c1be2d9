/** Scripts that are written with several others, by their ISO 15924 codes. */
const MIXED: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** Matches one letter of a script that the language is written in. */
export function letterOf(tag: string): RegExp {
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
  const scripts = (MIXED[script] ?? [script]).map((one) => `\\p{Script=${one}}`);
  return new RegExp(`[${scripts.join('')}]`, 'u');
}

/** Whether a text has a letter of a script of the language, or none at all. */
export const isInScriptOf = (tag: string, text: string): boolean => !/\p{Letter}/u.test(text) || letterOf(tag).test(text);
