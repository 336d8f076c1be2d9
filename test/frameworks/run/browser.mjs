import {after, before} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../run/find-browser.mjs';
import {CHROMIUM_ARGS} from '../../run/launchers.mjs';

/** Chromium for a test file, from its first test to its last. Gives a function that opens pages. */
export function useBrowser() {
  let browser;
  before(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      args: CHROMIUM_ARGS,
    });
  });
  after(() => browser.close());

  /** A fresh page; `heard` fills with what a developer would see on the console. */
  return async function openPage() {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const heard = [];
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type()))
        heard.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => heard.push(`thrown: ${error.message}`));
    page.on('requestfailed', (request) => {
      const {errorText} = request.failure();
      // A page that goes away cancels what it still loads.
      if (errorText !== 'net::ERR_ABORTED') heard.push(`request: ${request.url()} ${errorText}`);
    });
    await page.setViewport({width: 1000, height: 900});
    return {page, heard, close: () => context.close()};
  };
}
