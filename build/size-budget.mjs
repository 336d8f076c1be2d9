import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** The most that the drop-in script may weigh, in bytes of brotli at quality 11. */
export const BROTLI_LIMIT = 44_000;

export const brotliSize = (text) =>
  brotliCompressSync(Buffer.from(text), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: 1},
  }).length;

export const gzipSize = (text) => gzipSync(Buffer.from(text), {level: 9}).length;

/** Rollup plugin, last in the row: prints what the script weighs and fails the build above the limit. The file is written all the same. */
export function sizeBudget() {
  return {
    name: 'size-budget',
    writeBundle(_options, bundle) {
      for (const {fileName, code} of Object.values(bundle)) {
        const brotli = brotliSize(code);
        const sizes = `${Buffer.byteLength(code)} raw, ${gzipSize(code)} gzip, ${brotli} brotli`;
        console.log(`${fileName}: ${sizes} (limit ${BROTLI_LIMIT})`);
        if (brotli > BROTLI_LIMIT) {
          this.error(`${fileName} is ${brotli - BROTLI_LIMIT} bytes of brotli above the limit.`);
        }
      }
    },
  };
}
