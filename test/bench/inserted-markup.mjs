/**
 * The widget's own picture as ready-made markup: its shadow tree as static HTML, with its style sheets as one. It is
 * taken from the drawn widget, so that the reference is the same picture, and stays it whatever the widget becomes.
 */
import {transform} from 'esbuild';
import {openPage, pause} from './measure-page.mjs';

/** Runs in the page. Values that live in properties alone are written into the markup first. */
function serialise() {
  const root = document.querySelector('rra-explainer').shadowRoot;
  for (const input of root.querySelectorAll('input')) {
    input.setAttribute('value', input.value);
    input.toggleAttribute('checked', input.checked);
  }
  // As they are written: what a sheet tells of its rules has rounded numbers, and text would stand a pixel elsewhere.
  const css = customElements.get('rra-explainer').elementStyles.map(String).join('\n');
  return {css, html: root.innerHTML.replaceAll(/<!--[^]*?-->/g, '')};
}

/** The markup of the widget at the given address. */
export async function readyMadeMarkup(browser, url) {
  const {page, reached, close} = await openPage(browser, 1);
  try {
    await page.goto(url);
    await reached('bench-rest');
    await pause(300);
    const {css, html} = await page.evaluate(serialise);
    const {code} = await transform(css, {loader: 'css', minify: true, target: 'chrome120'});
    return `<style>${code.trim()}</style>${html}`;
  } finally {
    await close();
  }
}
