import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import ts from 'typescript';
import {placePackage} from './run/place-package.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const REACT = {jsx: ts.JsxEmit.ReactJSX};
const types = (version) => ({
  react: [at(`${version}/index.d.ts`)],
  'react/*': [at(`${version}/*`)],
});

/** What is compiled, and with whose types. */
const SAMPLES = [
  ['React 19', 'explainer.tsx', {...REACT, paths: types('node_modules/@types/react')}],
  [
    'React 18',
    'explainer.tsx',
    {...REACT, paths: types('apps/react-18/node_modules/@types/react')},
  ],
  ['a global JSX', 'global-jsx.tsx', {jsx: ts.JsxEmit.React, jsxFactory: 'h'}],
  ['Vue and Svelte', 'templates.ts', {}],
  ['the class alone', 'class-alone.ts', {}],
];

describe('the types of the package', () => {
  before(placePackage);

  for (const [whose, file, options] of SAMPLES) {
    it(`compile with ${whose}`, () => {
      const program = ts.createProgram([at(`types/${file}`)], {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        types: [],
        ...options,
      });
      const host = {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => at('.'),
        getNewLine: () => '\n',
      };
      // A fault in the files of others is not ours.
      const ours = ts
        .getPreEmitDiagnostics(program)
        .filter(
          (one) => !one.file || /\/types\/[\w-]+\.tsx?$|\/rra-explainer\//.test(one.file.fileName),
        );
      assert.equal(ts.formatDiagnostics(ours, host), '');
    });
  }

  it('are found for every entry, however a project looks for them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    const pack = {cwd: at('../..'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32'};
    const report = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], pack);
    const [{filename}] = Object.values(JSON.parse(report));
    const {problems} = await checkPackage(createPackageFromTarballData(readFileSync(join(folder, filename))));
    rmSync(folder, {recursive: true});
    // The package is of ES modules alone, which older CommonJS and "node10" resolution cannot enter; Node from 20 and bundlers do.
    const told = problems
      .filter(({kind, resolutionKind}) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10')
      // A page has no types.
      .filter(({entrypoint}) => !entrypoint?.endsWith('.html'));
    assert.deepEqual(told, []);
  });
});
