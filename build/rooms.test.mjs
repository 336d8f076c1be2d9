import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {circleIn, importGraph, modulesOf} from './import-graph.mjs';
import {roomOf, ROOMS} from './rooms.mjs';

const graph = importGraph('src');
const room = (path) => roomOf(`src/${path}`);
const names = Object.keys(ROOMS);

test('every file of src stands in a room of the table, and every room of the table is there', () => {
  assert.deepEqual([...new Set([...graph.keys()].map(room))].sort(), [...names].sort());
});

test('a room lists only rooms above it in the table and packages: no arrow leads upward', () => {
  for (const [index, name] of names.entries()) {
    const {may, types = []} = ROOMS[name];
    for (const other of [...may, ...types]) {
      const place = names.indexOf(other);
      assert.ok(place < index, `${name} lists ${other}, which does not stand above it`);
      if (place < 0) assert.match(other, /^(lit|d3)$/, `${name} lists ${other}, which is neither a room nor a run-time package`);
    }
  }
});

test('each arrow between rooms is one that the table lists', () => {
  for (const [path, targets] of graph) {
    for (const target of targets) {
      assert.ok(graph.has(target), `${path} imports ${target}, which is not there`);
      const {may, types = []} = ROOMS[room(path)];
      const listed = [room(path), ...may, ...types];
      assert.ok(listed.includes(room(target)), `${path} imports ${target}`);
    }
  }
});

test('no file imports itself, over whatever others', () => {
  assert.equal(circleIn(graph), null);
});

test('a circle is found, and where it closes', () => {
  const ways = new Map([['a', ['b']], ['b', ['c', 'd']], ['c', []], ['d', ['b']]]);
  assert.deepEqual(circleIn(ways), ['b', 'd', 'b']);
});

test('no file of src has more than 200 lines, comments in', () => {
  const lines = (path) => readFileSync(`src/${path}`, 'utf8').trimEnd().split('\n').length;
  assert.deepEqual(modulesOf('src').filter((path) => lines(path) > 200), []);
});
