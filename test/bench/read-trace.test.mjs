import assert from 'node:assert/strict';
import {test} from 'node:test';
import {coveredTime, frameAfter, longestTask, readLoad} from './read-trace.mjs';

const MAIN = {pid: 1, tid: 1};
const COMPOSITOR = {pid: 1, tid: 2};
const frame = (id, begin) => [
  {...MAIN, name: 'BeginMainThreadFrame', ts: begin, args: {data: {frameId: id}}},
  {...MAIN, name: 'Commit', ts: begin + 4000, dur: 500, args: {}},
  {...COMPOSITOR, name: 'ActivateLayerTree', ts: begin + 6000, args: {frameId: id}},
  {...COMPOSITOR, name: 'DrawFrame', ts: begin + 7000, args: {}},
];

test('nested and touching intervals count once', () => {
  assert.equal(
    coveredTime([
      [10, 20],
      [0, 5],
      [12, 15],
      [18, 25],
    ]),
    20,
  );
});

test('the frame that shows a picture is the one that holds the commit after it', () => {
  const events = [...frame(1, 0), ...frame(2, 16_000)];
  assert.equal(frameAfter(events, 3000), 7000);
  assert.equal(frameAfter(events, 5000), 23_000);
});

test('without a frame after the picture there is no time', () => {
  assert.ok(Number.isNaN(frameAfter(frame(1, 0), 5000)));
});

test('the longest task is told by either clock', () => {
  const tasks = [
    {name: 'RunTask', ts: 0, dur: 9000, tdur: 2000},
    {name: 'RunTask', ts: 10_000, dur: 5000, tdur: 4000},
  ];
  assert.equal(longestTask(tasks), 9);
  assert.equal(longestTask(tasks, 1), 5);
  assert.equal(longestTask(tasks, 0, 'tdur'), 4);
});

test('style and layout that a script forces are not its own time', () => {
  const data = {documentLoaderURL: 'http://localhost/page.html?id=ours'};
  const {firstFullFrame, script, rendering} = readLoad([
    {...MAIN, name: 'navigationStart', ts: 1000, args: {data}},
    {...MAIN, name: 'EvaluateScript', ts: 2000, dur: 6000, args: {}},
    {...MAIN, name: 'Layout', ts: 3000, dur: 2000, args: {}},
    {...MAIN, name: 'bench-full', ts: 7500, args: {}},
    ...frame(1, 10_000),
  ]);
  assert.equal(firstFullFrame, 16);
  assert.equal(script, 4);
  assert.equal(rendering, 2.5);
});
