/* global Image, OffscreenCanvas */
/** How many pixels of the inserted markup differ from the widget's own: the reference has to be the same picture. */
import {openPage, pause} from './measure-page.mjs';

async function screenshotOf(browser, url) {
  const {page, reached, close} = await openPage(browser, 1);
  try {
    await page.goto(url);
    await reached('bench-rest');
    await pause(300);
    return await page.screenshot({encoding: 'base64'});
  } finally {
    await close();
  }
}

/** Runs in a page: the number of pixels that differ between two PNG files in base64. */
async function differingPixels(one, other) {
  const pixelsOf = async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
  };
  const [some, others] = [await pixelsOf(one), await pixelsOf(other)];
  return some.reduce((count, pixel, index) => count + (pixel === others[index] ? 0 : 1), 0);
}

export async function comparePictures(browser, urls) {
  const [one, other] = [await screenshotOf(browser, urls[0]), await screenshotOf(browser, urls[1])];
  if (one === other) return 0;
  const page = await browser.newPage();
  try {
    return await page.evaluate(differingPixels, one, other);
  } finally {
    await page.close();
  }
}
