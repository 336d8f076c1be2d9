import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {bringProject, makeFolder, makeRoot, removeRoot, runInRoot, whyNot} from './bare-root.mjs';

/** What a log says of failures, each with the lines that follow, and how it ends. */
const failuresIn = (output) =>
  [...output.matchAll(/^.*✗.*(\n(?!.*[✓✗]).*){0,8}/gm)].map(([found]) => found).join('\n');

const lastLines = (output) => output.trimEnd().split('\n').slice(-5).join('\n');

describe('a bare Debian 12 with Node.js and npm', {skip: whyNot() ?? false}, () => {
  let root;
  before(() => {
    root = makeFolder();
    makeRoot(root);
  });
  after(() => {
    if (root) removeRoot(root);
  });

  // Root comes first: what it installs for the tests is what an ordinary user then finds.
  for (const user of ['root', 'visitor']) {
    it(`serves the demo to ${user} by npm ci && npm start`, async () => {
      bringProject(root, user);
      let page;
      const {output} = await runInRoot(root, user, 'npm ci && npm start', (soFar, stop) => {
        const [address] = /http:\/\/(127\.0\.0\.1|localhost):\d+\S*/.exec(soFar) ?? [];
        if (!address || page) return;
        page = fetch(address).then(async (answer) => ({
          status: answer.status,
          text: await answer.text(),
        }));
        page.then(stop, stop);
      });
      console.log(lastLines(output));
      assert.ok(page, output);
      const {status, text} = await page;
      assert.equal(status, 200);
      assert.match(text, /<rra-explainer/);
    });

    it(`passes its tests as ${user} by npm ci && npm test`, async () => {
      const {code, output} = await runInRoot(root, user, 'npm ci && npm test');
      console.log(lastLines(output));
      assert.match(
        output.trimEnd(),
        /\n\d+ passed, 0 failed(, \d+ skipped)?$/,
        failuresIn(output) || lastLines(output),
      );
      assert.equal(code, 0);
    });
  }
});
