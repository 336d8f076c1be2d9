import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const {exports} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const SCRIPTS = Object.entries(exports)
  .filter(([, target]) => /\.js$/.test(target.default ?? target))
  .map(([name]) => `rra-explainer${name.slice(1)}`);

describe('in Node, by the names that the package gives', () => {
  for (const name of SCRIPTS) {
    it(`import '${name}' does nothing`, () => {
      const code = `
        await import('${name}');
        console.log(typeof globalThis.document, typeof globalThis.customElements?.get('rra-explainer'));`;
      const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        encoding: 'utf8',
      });
      assert.equal(printed, 'undefined undefined\n');
    });
  }
});
