/** The browser of the bench: without a graphics card, so that every machine draws alike; WebGL then runs in software. */
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../run/find-browser.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = () =>
  puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ARGUMENTS,
    // A picture of 400 nodes holds a slow machine for minutes.
    protocolTimeout: 300_000,
  });
