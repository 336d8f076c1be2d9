import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** The most that the drop-in script may weigh, in bytes of brotli at quality 11. */
export const BROTLI_LIMIT = 44_000;

/**
 * What the build fails above while the second version is being built: its features came before the bytes that pay for
 * them. It only ever goes down, and goes away once the script is under the limit again.
 */
export const BROTLI_CEILING = 70_000;

export const brotliSize = (text) =>
  brotliCompressSync(Buffer.from(text), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: 1},
  }).length;

export const gzipSize = (text) => gzipSync(Buffer.from(text), {level: 9}).length;

/**
 * Rollup plugin, last in the row: prints what the script weighs, says so above the limit, and fails the build
 * above the ceiling. The file is written all the same.
 */
export function sizeBudget() {
  return {
    name: 'size-budget',
    writeBundle(_options, bundle) {
      for (const {fileName, code} of Object.values(bundle)) {
        const brotli = brotliSize(code);
        const sizes = `${Buffer.byteLength(code)} raw, ${gzipSize(code)} gzip, ${brotli} brotli`;
        console.log(`${fileName}: ${sizes} (limit ${BROTLI_LIMIT})`);
        const excess = `${fileName} is ${brotli - BROTLI_LIMIT} bytes of brotli above the limit.`;
        if (brotli > BROTLI_CEILING) this.error(excess);
        if (brotli > BROTLI_LIMIT) console.log(excess);
      }
    },
  };
}
