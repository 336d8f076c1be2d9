import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {findBrowser, findMiniBrowser} from './find-browser.mjs';

/** Chromium cannot sandbox itself as root, and its own errands on the network only slow the tests. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--js-flags=--expose-gc',
];

/**
 * A window and a profile of its own for each page: of two tabs in one window the hidden one gets no frames and no
 * touch, and two test files run at a time. The page also believes that it has the focus.
 */
async function createPage({browser}) {
  const page = await (await browser.createBrowserContext()).newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}

/** Each test file gets a page of its own, so that nothing emulated or stored in one leaks into the next. */
function withFreshPages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    const pages = launcher.inactivePages.splice(0);
    await Promise.all(pages.map(({puppeteerPage}) => puppeteerPage.browserContext().close()));
    return result;
  };
  return launcher;
}

const LAUNCHERS = {
  chromium: () =>
    withFreshPages(
      chromeLauncher({
        launchOptions: {executablePath: findBrowser('chromium'), args: CHROMIUM_ARGS},
        createPage,
        concurrency: 2,
      }),
    ),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {browser: 'firefox', executablePath: findBrowser('firefox')},
      createBrowserContext: ({browser}) => browser.defaultBrowserContext(),
      concurrency: 1,
    }),
  webkit: (port) =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: findMiniBrowser(), args: ['--automation']},
      },
    }),
};

/** The launcher of an engine: `chromium`, `firefox` or, with its driver's port, `webkit`. */
export const launcherFor = (engine, driverPort) => LAUNCHERS[engine](driverPort);
