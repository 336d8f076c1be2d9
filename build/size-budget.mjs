import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/**
 * The most that a drop-in script may weigh, in bytes of brotli at quality 11: with every language, and with English alone.
 * `ceiling` is what the build fails above while the second version is being built: its features came before the bytes that
 * pay for them. Raised only for a fault that readers see (last: the slider that moved), and gone once the script is under its limit again.
 */
export const SIZE_LIMITS = {
  all: {limit: 44_000, ceiling: 76_000},
  english: {limit: 36_000, ceiling: 62_000},
};

export const brotliSize = (text) =>
  brotliCompressSync(Buffer.from(text), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: 1},
  }).length;

export const gzipSize = (text) => gzipSync(Buffer.from(text), {level: 9}).length;

/**
 * Rollup plugin, last in the row: prints what the script weighs, says so above the limit, and fails the build
 * above the ceiling. The file is written all the same. Without limits it only prints.
 */
export function sizeBudget({limit, ceiling} = {limit: Infinity, ceiling: Infinity}) {
  return {
    name: 'size-budget',
    writeBundle(_options, bundle) {
      for (const {fileName, code} of Object.values(bundle)) {
        const brotli = brotliSize(code);
        const sizes = `${Buffer.byteLength(code)} raw, ${gzipSize(code)} gzip, ${brotli} brotli`;
        console.log(`${fileName}: ${sizes}${limit < Infinity ? ` (limit ${limit})` : ''}`);
        const excess = `${fileName} is ${brotli - limit} bytes of brotli above the limit.`;
        if (brotli > ceiling) this.error(excess);
        if (brotli > limit) console.log(excess);
      }
    },
  };
}
