/**
 * Message keys whose whole wording is attested in a source (`src` in the table of terms that the languages were written
 * from), by language. Every other wording, sentences built round an attested term included, is machine-made and waits for
 * a native reader. Not imported at run time; the README's table of translations is made from it.
 */
export const attested: Readonly<Record<'ja' | 'fil' | 'zh-Hans', readonly string[]>> = {
  ja: ['kind.access', 'signed', 'inForce'],
  fil: ['signed'],
  'zh-Hans': ['signed'],
};
