import {expect} from '@open-wc/testing';

const read = async (path: string): Promise<string> => (await fetch(path)).text();

describe('the map of known failures', () => {
  it('names for each of the sixty-five the files that test it, all of which exist', async () => {
    const rows = (await read('/test/failures.md')).match(/^\| F\d\d .*$/gm) ?? [];
    const ids = rows.map((row) => row.slice(2, 5));
    expect(ids).to.deep.equal(
      Array.from({length: 65}, (_, i) => `F${String(i + 1).padStart(2, '0')}`),
    );
    const paths = rows.map((row) =>
      [...row.matchAll(/`((?:test|build)\/[^`]+)`/g)].map(([, path]) => path!),
    );
    expect(rows.filter((_, i) => paths[i]!.length === 0)).to.deep.equal([]);
    for (const path of new Set(paths.flat()))
      expect((await fetch(`/${path}`, {method: 'HEAD'})).status, path).to.equal(200);
  });
});
