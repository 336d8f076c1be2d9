import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {devtoolsPlugin} from './test/run/devtools-plugin.mjs';
import {launcherFor} from './test/run/launchers.mjs';
import {pagesMiddleware} from './test/run/pages-middleware.mjs';
import {runCommand} from './test/run/run-command.mjs';
import {renderInNode} from './test/run/render-in-node.mjs';
import {prebundlePlugin} from './test/run/prebundle-plugin.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

export default {
  rootDir,
  // The address, not the name: a page on `localhost` of the same port is then another origin.
  hostname: '127.0.0.1',
  files: ['test/**/*.test.ts', '!test/**/*.full.test.ts', '!test/{embeds,bench,frameworks}/**'],
  // What ships; `RRA_LIT=development` brings Lit's own warnings.
  nodeResolve: {exportConditions: [process.env.RRA_LIT ?? 'production']},
  browsers: [launcherFor('chromium')],
  concurrency: 2,
  plugins: [
    prebundlePlugin(rootDir),
    // `esnext` keeps JSON imports as the browser knows them; the floor is held by the build.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: `${rootDir}tsconfig.json`}),
    devtoolsPlugin(),
    renderInNode(rootDir),
    runCommand(rootDir),
  ],
  middleware: [pagesMiddleware(rootDir)],
  // The element warns page authors on the console; tests of bad input make it do so on purpose.
  filterBrowserLogs: ({type}) => type === 'error',
  testFramework: {config: {timeout: '30000'}},
  // A shared machine may take its time to start a browser window.
  testsStartTimeout: 90_000,
  testsFinishTimeout: 300_000,
};
