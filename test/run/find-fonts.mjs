import {spawnSync} from 'node:child_process';
import {install, mayInstall} from './install-packages.mjs';

/**
 * Letters of every language that the tests show: what a font has to be known for, and Debian's package that has one.
 * Latin letters that are measured come from packages of npm (see `test/drive/fonts.ts`), so a machine with other fonts
 * passes too; without any, pictures have no letters.
 */
const NEEDED = [
  {language: 'en', package: 'fonts-liberation'},
  {language: 'ja', package: 'fonts-noto-cjk'},
  {language: 'zh-cn', package: 'fonts-noto-cjk'},
];

/** The packages that hold the fonts, for a machine that has none. */
export const FONT_PACKAGES = ['fontconfig', ...new Set(NEEDED.map((font) => font.package))];

/** Whether the system has a font for a language; without the program that knows, only Linux is taken to have none. */
function hasFont(language) {
  const {error, stdout} = spawnSync('fc-list', [`:lang=${language}`, 'family'], {encoding: 'utf8'});
  return error ? process.platform !== 'linux' : stdout.trim() !== '';
}

/**
 * Sees that there are letters for what the tests show. Installs Debian's packages where a language has no font and it
 * may; otherwise throws with words that say exactly what to do.
 */
export function findFonts(has = hasFont, canInstall = mayInstall()) {
  const missing = () => NEEDED.filter(({language}) => !has(language));
  if (missing().length === 0) return;
  if (canInstall) install(FONT_PACKAGES);
  if (canInstall && missing().length === 0) return;
  throw new Error(
    `The tests need fonts for ${missing().map(({language}) => language).join(', ')} and found none. Install them ` +
      `(on Debian, as root: apt-get update && apt-get install -y ${FONT_PACKAGES.join(' ')}); then run this again.`,
  );
}
