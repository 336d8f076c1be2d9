import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';

/** The paths of all modules of a folder, from that folder. */
export const modulesOf = (folder) =>
  readdirSync(folder, {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();

/** Which module imports which, types included: a map from each path to the paths that it names. */
export function importGraph(folder) {
  const graph = new Map();
  for (const path of modulesOf(folder)) {
    const {importedFiles} = ts.preProcessFile(readFileSync(join(folder, path), 'utf8'), true, true);
    const targets = importedFiles.map(({fileName}) => fileName).filter((name) => /^\..*\.js$/.test(name));
    graph.set(path, targets.map((name) => relative('.', join(dirname(path), name)).replace(/\.js$/, '.ts')));
  }
  return graph;
}

/** The first way that leads back to where it began, as a list of names; null where there is none. */
export function circleIn(graph) {
  const done = new Set();
  const walk = (name, way) => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return null;
    for (const next of graph.get(name) ?? []) {
      const circle = walk(next, [...way, name]);
      if (circle) return circle;
    }
    done.add(name);
    return null;
  };
  for (const name of graph.keys()) {
    const circle = walk(name, []);
    if (circle) return circle;
  }
  return null;
}
