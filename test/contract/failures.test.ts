import {expect} from '@open-wc/testing';

const read = async (path: string): Promise<string> => (await fetch(path)).text();

/** The rows of the map whose number begins with one of these letters. */
const rowsOf = async (letters: string): Promise<string[]> =>
  (await read('/test/failures.md')).match(new RegExp(`^\\| [${letters}]\\d\\d .*$`, 'gm')) ?? [];

const pathsIn = (row: string): string[] =>
  [...row.matchAll(/`((?:test|build)\/[^`]+)`/g)].map(([, path]) => path!);

const idOf = (row: string): string => row.slice(2, 5);

describe('the map of known failures', () => {
  it('has each of the sixty-five reports once', async () => {
    const ids = (await rowsOf('F')).map(idOf);
    const all = Array.from({length: 65}, (_, i) => `F${String(i + 1).padStart(2, '0')}`);
    expect(ids).to.deep.equal(all);
  });

  it('has each later case once, with where it was reported or that it was not', async () => {
    const rows = await rowsOf('DEPH');
    expect(rows.length).to.be.greaterThan(40);
    expect(new Set(rows.map(idOf)).size).to.equal(rows.length);
    // A thread, a repository, or the plain word that there is none.
    for (const row of rows) expect(row.split('|')[3], idOf(row)).to.match(/\w#\d|[\w-]+\/[\w-]+|no report/);
  });

  it('names files that exist, and says why where it names none', async () => {
    const rows = await rowsOf('DEFPH');
    const untested = rows.filter((row) => pathsIn(row).length === 0);
    expect(untested.filter((row) => !row.includes('not tested'))).to.deep.equal([]);
    for (const path of new Set(rows.flatMap(pathsIn)))
      expect((await fetch(`/${path}`, {method: 'HEAD'})).status, path).to.equal(200);
  });
});
